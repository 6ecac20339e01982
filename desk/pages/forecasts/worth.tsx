import type { BookScores } from 'dragoman/client';
import { useAsked } from '../../ask/asked.js';
import { forecasterName } from '../../pieces/answer/forecaster-name.js';
import { Answered } from '../../pieces/answered.js';
import { counted } from '../../pieces/counted.js';
import { Section } from '../../pieces/section.js';
import { useDossier } from '../../place/place.js';
import { Calibration } from './calibration.js';

/** With fewer questions decided than this, luck decides who leads. */
const ENOUGH = 30;

/** What the forecasts of the book were worth: who is ahead, and how often what was said came true. */
export function Worth() {
  const view = useDossier();
  const asked = useAsked('scores', view);
  return (
    <Section title="What the forecasts were worth">
      <Answered asked={asked} lines={3}>
        {(scores) =>
          scores.board.length === 0 ? (
            <p className="prose">
              Nothing to score yet: no question of the book is resolved yes or no that somebody forecast a
              full day before.
            </p>
          ) : (
            <Scores scores={scores} />
          )
        }
      </Answered>
    </Section>
  );
}

function Scores({ scores }: { readonly scores: BookScores }) {
  const { counts, board, benchmark, calibrations } = scores;
  const most = Math.max(...board.map(({ questions }) => questions));
  return (
    <>
      <p className="prose">
        {counted(counts.yes + counts.no, 'question')} decided ({counts.yes} yes, {counts.no} no),{' '}
        {counts.unresolvable} unresolvable, {counts.open} not resolved.
        {most < ENOUGH && ` With fewer than ${ENOUGH}, luck decides who leads and where a curve bends.`}
      </p>
      <div className="calibrations">
        {calibrations.map((one) => (
          <Calibration key={`${one.kind} ${one.who}`} name={forecasterName(one)} bins={one.bins} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="scrolls board" tabIndex={0} aria-label="Who is ahead">
        <Board board={board} />
      </section>
      <p className="small prose">
        Brier and log score: 0 is best. Skill: what part of the error of the {benchmark} was saved on the same
        questions and days. Ahead: how much smaller the Brier score was than that of the others on the same
        days. Each question weighs the same, and within it each day.
      </p>
    </>
  );
}

function Board({ board }: Pick<BookScores, 'board'>) {
  return (
    <table>
      <caption className="hidden">Who is ahead</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          {['Questions', 'Days', 'Brier', 'Log', 'Skill', 'Ahead'].map((name) => (
            <th key={name} scope="col" className="figure">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {board.map((one) => (
          <tr key={`${one.kind} ${one.who}`}>
            <th scope="row">{forecasterName(one)}</th>
            <td className="figure">{one.questions}</td>
            <td className="figure">{one.days}</td>
            <td className="figure">{one.brier.toFixed(3)}</td>
            <td className="figure">{one.log.toFixed(3)}</td>
            <td className="figure">
              {one.skill === null ? 'not known' : `${signed(100 * one.skill.skill, 0)} %`}
            </td>
            <td className="figure">{one.betterBy === null ? 'not known' : signed(one.betterBy, 3)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure with its sign, the minus as printers set it. */
const signed = (figure: number, digits: number): string => {
  const said = Math.abs(figure).toFixed(digits);
  if (Number(said) === 0) return said;
  return `${figure < 0 ? '−' : '+'}${said}`;
};
