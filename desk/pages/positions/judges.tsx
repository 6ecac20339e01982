import type { Judges as Judged, Judgement } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { actorsInProse, capital } from '../../../src/present/names.js';
import { wordsOf } from '../../../src/weigh/told.js';
import { RestsOn } from '../../evidence/rests-on.js';

/** Subjects that are shown; those that most judge come first. */
const SHOWN = 8;

const CAMPS: Readonly<Record<string, string>> = { author: 'documents in their own voice' };

/** Who judges what how: counts by camp, then what is judged, with both sides of each dispute. */
export function Judges({ judges: { camps, subjects } }: { readonly judges: Judged }) {
  if (subjects.length === 0) return <p>No report found that judges anything.</p>;
  return (
    <>
      <div className="scrolls">
        <table className="camps">
          <thead>
            <tr>
              <th scope="col">Who judges</th>
              <th scope="col" className="figure">
                Well
              </th>
              <th scope="col" className="figure">
                Mixed
              </th>
              <th scope="col" className="figure">
                Badly
              </th>
            </tr>
          </thead>
          <tbody>
            {camps.map(({ camp, verdicts }) => (
              <tr key={camp}>
                <th scope="row">{capital(CAMPS[camp] ?? camp)}</th>
                <td className="figure">{verdicts.positive}</td>
                <td className="figure">{verdicts.mixed}</td>
                <td className="figure">{verdicts.negative}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {subjects.slice(0, SHOWN).map(({ key, name, judgements }) => (
        <details key={key} className="subject">
          <summary>
            {capital(name)} <span className="small">{judgements.length} judgements</span>
          </summary>
          <ul className="rows prose">
            {judgements.map((judgement) => (
              <JudgementShown key={judgement.entry} judgement={judgement} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

const VERDICT = { positive: 'well', negative: 'badly', mixed: 'mixed' } as const;

function JudgementShown({ judgement: { entry, by, verdict, day, told } }: { readonly judgement: Judgement }) {
  return (
    <li>
      <RestsOn entry={entry}>{wordsOf(told)}</RestsOn>
      <p className="tiny">
        {capital(actorsInProse(by))}: {VERDICT[verdict]}, {sayDate(day)}
      </p>
    </li>
  );
}
