import type { PromiseLine } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { STATE_WORDS } from '../../../src/present/show/state-words.js';
import { useAsked } from '../../ask/asked.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Answered } from '../../pieces/answered.js';
import { Section } from '../../pieces/section.js';
import { entryAt, pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { overdueFirst } from './overdue-first.js';

/** So many are shown at once. */
const SHOWN = 4;

/** Promises whose day has passed and of which nobody tells that they were kept: those on what is central first. */
export function Overdue() {
  const view = useDossier();
  const asked = useAsked('promises', view);
  const all = <PageLink to={`${pageOf(view.dossier, 'timeline')}?lane=promises`}>All promises</PageLink>;
  return (
    <Section title="Overdue promises" aside={all}>
      <Answered asked={asked} lines={8}>
        {({ rows }) => {
          const late = overdueFirst(rows);
          const rest = late.slice(SHOWN);
          if (late.length === 0) return <p className="small">No promise is overdue, as far as is told.</p>;
          return (
            <>
              <LateList late={late.slice(0, SHOWN)} />
              {rest.length > 0 && (
                <details>
                  <summary className="small">{rest.length} more</summary>
                  <LateList late={rest} />
                </details>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

function LateList({ late }: { readonly late: readonly PromiseLine[] }) {
  const { dossier } = useDossier();
  return (
    <ul className="late">
      {late.map(({ entry, title, due, state }) => (
        <li key={entry}>
          <PageLink className="quiet" to={entryAt(dossier, entry)}>
            {title}
          </PageLink>
          <p className="tiny">
            Due {due === null ? 'on a day not told' : sayDate(due)}
            {', '}
            <RestsOn entry={entry} label={`${stateWords(state)}: ${title}`}>
              {stateWords(state)}
            </RestsOn>
          </p>
        </li>
      ))}
    </ul>
  );
}

const stateWords = (state: PromiseLine['state']): string =>
  state === null ? 'no report found since' : STATE_WORDS[state];
