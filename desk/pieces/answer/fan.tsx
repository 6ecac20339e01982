import type { Answer } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { ChanceChart } from '../chance/chance-chart.js';
import { chanceWithin } from '../chance/words.js';

/** The chance that it has happened by a day, up to the end of the window. */
export function Fan({
  answer: { question, asOf, working },
}: {
  readonly answer: Pick<Answer, 'question' | 'asOf' | 'working'>;
}) {
  const { course } = working;
  const [half, last] = [course[Math.floor(course.length / 2)], course.at(-1)];
  if (!half || !last || course.length < 2)
    return <p className="small">It has happened already, or the window ends today.</p>;
  const points = course.map(({ day, probability, interval: [low, high] }) => {
    return { day, probability, interval: [low, high] as const };
  });
  const line = { name: 'the program', look: 'program' as const, isStepped: false, points };
  const says = `By when it has happened, if the window ended there: ${chanceWithin(half.probability, half.interval)} by ${sayDate(half.day)}, ${chanceWithin(last.probability, last.interval)} by ${sayDate(last.day)}. The band holds nine in ten such answers.`;
  return <ChanceChart lines={[line]} from={asOf} to={last.day} says={says} file={`${question.id}-by-day`} />;
}
