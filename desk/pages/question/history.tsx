import type { QuestionHistory } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { ChanceChart } from '../../pieces/chance/chance-chart.js';
import { chance } from '../../pieces/chance/words.js';
import { Section } from '../../pieces/section.js';
import { useDossier } from '../../place/place.js';
import { lastDay, tracksOf } from './tracks.js';

/** Who held it how likely, from the first forecast to the end. */
export function History({ line }: { readonly line: QuestionHistory }) {
  const { asOf } = useDossier();
  const to = lastDay(line, asOf ?? new Date().toISOString().slice(0, 10));
  const lines = tracksOf(line.entry.forecasts, to);
  const [from] = lines.flatMap(({ points }) => points.map(({ day }) => day)).sort();
  if (from === undefined) return <p>Nobody has forecast it yet.</p>;
  const ends = lines.map(({ name, points }) => `${name} ${chance(points.at(-1)?.probability ?? 0)}`);
  const says =
    from === to
      ? `How likely it was held on ${sayDate(to)}: ${ends.join(', ')}.`
      : `How likely it was held from ${sayDate(from)} to ${sayDate(to)}; at the end ${ends.join(', ')}.`;
  return (
    <Section title="Who held it how likely">
      <ChanceChart
        lines={lines}
        events={line.events}
        from={from}
        to={to}
        says={says}
        file={line.entry.question.id}
      />
    </Section>
  );
}
