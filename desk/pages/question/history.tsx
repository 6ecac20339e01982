import type { QuestionHistory } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { stretchOf } from '../../../src/present/forecast/stretch.js';
import { ChanceChart } from '../../pieces/chance/chance-chart.js';
import { chance } from '../../pieces/chance/words.js';
import { Section } from '../../pieces/section.js';
import { useDossier } from '../../place/place.js';
import { lineOf } from './line-of.js';

/** Who held it how likely, from the first forecast to the end. */
export function History({ line }: { readonly line: QuestionHistory }) {
  const { asOf } = useDossier();
  const stretch = stretchOf(line, asOf ?? new Date().toISOString().slice(0, 10));
  if (stretch === null) return <p>Nobody has forecast it yet.</p>;
  const { from, to } = stretch;
  const lines = stretch.tracks.map(lineOf);
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
