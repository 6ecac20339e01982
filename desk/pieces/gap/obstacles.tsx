import type { GapReport } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { actorInProse, actorsInProse, capital, listed } from '../../../src/present/names.js';
import { ISSUE_LABELS } from '../../../src/record/issue-labels.js';
import { wordsOf } from '../../../src/weigh/told.js';
import { RestsOn } from '../../evidence/rests-on.js';

/** Obstacles of one issue that are shown; the rest follows on its own page. */
const SHOWN = 5;

interface Props {
  readonly named: GapReport['obstacles'];
  readonly sticking: GapReport['sticking'];
}

/** What stands in the way, named by whom; and what was turned down or made a condition of late. */
export function Obstacles({ named, sticking }: Props) {
  if (named.length === 0 && sticking.length === 0) return <p>No report found that names an obstacle.</p>;
  return (
    <div className="columns">
      <ul className="rows prose">
        {named.flatMap(({ issue, obstacles }) =>
          obstacles.slice(0, SHOWN).map(({ entry, between, by, day, told }) => (
            <li key={entry}>
              <RestsOn entry={entry}>{wordsOf(told)}</RestsOn>
              <p className="tiny">
                {capital(ISSUE_LABELS[issue])}, between{' '}
                {between.length > 0 ? actorsInProse(between) : 'sides not named'}; named by{' '}
                {actorsInProse(by)}, {sayDate(day)}
              </p>
            </li>
          )),
        )}
      </ul>
      {sticking.length > 0 && (
        <div>
          <h3>Turned down or made a condition within two years</h3>
          <ul className="rows">
            {sticking.map(({ issue, sides }) => (
              <li key={issue}>
                <p>{capital(ISSUE_LABELS[issue])}</p>
                {sides.map(({ side, refused, demanded, entries }) => (
                  <p key={side} className="small">
                    {actorInProse(side)}{' '}
                    <RestsOn entry={entries[0] ?? ''}>
                      {listed(
                        [refused && `refused ${refused}`, demanded && `demanded ${demanded}`].filter(
                          (words) => words !== 0,
                        ),
                      )}
                    </RestsOn>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
