import type { Entry } from 'dragoman/client';
import { dayOrUndated } from '../../../src/present/said-on.js';
import { STATE_WORDS } from '../../../src/present/show/state-words.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Section } from '../../pieces/section.js';

/** What was told of a promise over the years, the first report first. */
export function PromiseStates({ entry }: { readonly entry: Entry }) {
  const told = entry.reports.flatMap(({ item, document }) =>
    item.kind === 'commitment' && item.state
      ? [{ id: item.id, day: document.published, state: item.state, title: document.title }]
      : [],
  );
  return (
    <Section title="What became of it">
      {told.length === 0 ? (
        <p>No report found of what became of it.</p>
      ) : (
        <ol className="states">
          {told.map(({ id, day, state, title }) => (
            <li key={id}>
              <span className="tiny">{dayOrUndated(day)}</span>
              <RestsOn entry={id}>{STATE_WORDS[state]}</RestsOn>
              <span className="small">{title}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
