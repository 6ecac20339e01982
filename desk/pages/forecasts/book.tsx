import type { BookLine } from 'dragoman/client';
import { useMayEdit } from '../../ask/may-edit.js';
import { useRows } from '../../ask/rows.js';
import { Section } from '../../pieces/section.js';
import { Skeleton } from '../../pieces/skeleton.js';
import { Trouble } from '../../pieces/trouble.js';
import { useDossier } from '../../place/place.js';
import { BookRow } from './book-row.js';
import { BookTools } from './book-tools.js';

const HEADS = [
  ['open', 'Open questions'],
  ['overdue', 'Overdue: their windows have passed, and nobody has said what came of them'],
  ['resolved', 'Resolved'],
] as const;

/** The book of forecasts: questions with what people and the program hold of them, those that end soonest first. */
export function Book() {
  const view = useDossier();
  const mayEdit = useMayEdit();
  const { rows, error, more, again } = useRows('questions', { ...view, limit: 100 });
  const tools = mayEdit && view.asOf === undefined && <BookTools hasRows={(rows?.length ?? 0) > 0} />;
  if (!rows)
    return (
      <Section title="The book of forecasts">
        {error ? <Trouble thrown={error} again={again} /> : <Skeleton lines={6} />}
      </Section>
    );
  if (rows.length === 0)
    return (
      <Section title="The book of forecasts">
        <p className="prose">
          The book is empty. Ask a question above and write down how likely you hold it; from then on it
          stands here beside what the program says, and is scored when it is known what came of it.
        </p>
      </Section>
    );
  return (
    <>
      {HEADS.map(([state, title], i) => {
        const lines = rows.filter((line) => line.state === state).sort(byEnd);
        if (lines.length === 0) return null;
        return (
          <Section key={state} title={title} aside={i === 0 && tools}>
            <ul className="rows">
              {lines.map((line) => (
                <li key={line.entry.question.id}>
                  <BookRow line={line} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      {more && (
        <p>
          <button type="button" onClick={more}>
            More questions
          </button>
        </p>
      )}
    </>
  );
}

const byEnd = (a: BookLine, b: BookLine): number => (a.entry.question.to < b.entry.question.to ? -1 : 1);
