import { useState } from 'react';
import { actorName, listed } from '../../../src/present/names.js';
import { scoreWord } from '../../../src/present/scale.js';
import { RestsOn } from '../../evidence/rests-on.js';
import type { Mark } from '../../pieces/marks/mark.js';
import { dateOf, sentenceOf, sourcesOf } from '../../pieces/marks/sentence.js';
import { laneOf } from './lanes.js';

/** Marks to be listed, and the verdicts on them. */
export interface ListProps {
  readonly marks: readonly Mark[];
  readonly scores: ReadonlyMap<string, number | null>;
}

/** So many are shown before one asks for more. */
const PAGE = 100;

/** Shows the first hundred of many, and how to see the next. */
function useFirst(marks: readonly Mark[]) {
  const [count, setCount] = useState(PAGE);
  const more = marks.length > count && (
    <button type="button" onClick={() => setCount(count + PAGE)}>
      Show {Math.min(PAGE, marks.length - count)} more of {marks.length - count}
    </button>
  );
  return { shown: marks.slice(0, count), more };
}

/** The marks one below the other, the newest first: the timeline on a phone. */
export function MarkList({ marks, scores }: ListProps) {
  const { shown, more } = useFirst(marks);
  return (
    <>
      <ul className="rows mark-list">
        {shown.map((mark) => (
          <li key={mark.id}>
            <p className="tiny">
              {dateOf(mark)} · {laneOf(mark)?.name}
            </p>
            <RestsOn entry={mark.id} label={sentenceOf(mark, scores.get(mark.id))}>
              {mark.title}
            </RestsOn>
            <p className="small">{restOf(mark, scores.get(mark.id))}</p>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

const restOf = (mark: Mark, score: number | null | undefined): string =>
  [
    mark.status !== undefined && mark.status !== 'held' && mark.status,
    mark.level !== undefined && mark.level !== 'unknown' && mark.level,
    score !== null && score !== undefined && scoreWord(score),
    sourcesOf(mark),
  ]
    .filter(Boolean)
    .join(' · ');

/** The table behind the timeline. */
export function MarkTable({ marks, scores }: ListProps) {
  const { shown, more } = useFirst(marks);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="scrolls" tabIndex={0} aria-label="Timeline as a table">
        <table className="mark-table">
          <thead>
            <tr>
              {['When', 'What', 'Lane', 'Who', 'Verdict', 'Sources'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((mark) => (
              <tr key={mark.id}>
                <td className="small">{dateOf(mark)}</td>
                <td>
                  <RestsOn entry={mark.id}>{mark.title}</RestsOn>
                </td>
                <td className="small">{laneOf(mark)?.name}</td>
                <td className="small">
                  {mark.parties.length === 0 ? 'not named' : listed(mark.parties.map(actorName))}
                </td>
                <td className="small">{verdictOf(mark, scores.get(mark.id))}</td>
                <td className="small">{sourcesOf(mark)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more}
    </>
  );
}

const verdictOf = (mark: Mark, score: number | null | undefined): string =>
  mark.kind !== 'encounter' ? '' : score === null || score === undefined ? 'not weighed' : scoreWord(score);
