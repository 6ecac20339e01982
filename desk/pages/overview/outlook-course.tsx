import type { OutlookCourse as Told } from 'dragoman/client';
import { onDate } from '../../../src/present/dates.js';
import { ChanceChart } from '../../pieces/chance/chance-chart.js';
import { chance, chanceWithin } from '../../pieces/chance/words.js';

type Point = Told['course'][number];

/** How likely it was on the days before, with the events that lie between chances that differ. */
export function OutlookCourse({
  told: { course, events },
  file,
}: {
  readonly told: Told;
  readonly file: string;
}) {
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last) return null;
  const points = course.map(({ day, probability, interval }) => {
    return { day, probability, interval: interval && ([interval[0], interval[1]] as const) };
  });
  const isKept = course.some(({ interval }) => interval === null);
  const line = { name: 'the program', look: 'program' as const, isStepped: isKept, points };
  const how = isKept
    ? 'What the book has the program say'
    : 'The same asked at the beginning of each month, of nothing that was not known then';
  const says = `${how}: from ${said(first)} to ${said(last)}.`;
  return (
    <ChanceChart lines={[line]} events={events} from={first.day} to={last.day} says={says} file={file} />
  );
}

const said = ({ day, probability, interval }: Point): string =>
  `${interval ? chanceWithin(probability, interval) : chance(probability)} ${onDate(day)}`;
