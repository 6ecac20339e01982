import './positions.css';
import type { GapReport } from 'dragoman/client';
import { actorName, actorsAsTitle, actorsInProse } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { GapShown } from '../../pieces/gap/gap-shown.js';
import { Obstacles } from '../../pieces/gap/obstacles.js';
import { PageHead } from '../../pieces/page-head.js';
import { Section } from '../../pieces/section.js';
import { useDossier, useQuery } from '../../place/place.js';
import { Judges } from './judges.js';

/** How far two sides are apart on each issue, what stands in the way, and who judges what how. */
export function PositionsPage() {
  const view = useDossier();
  const [query, set] = useQuery();
  const between = query.getAll('between');
  const asked = useAsked('gaps', { ...view, ...(between.length === 2 && { between }) }, { keep: true });
  return (
    <Answered asked={asked} lines={14}>
      {(report) =>
        'heard' in report && <Report report={report} choose={(pair) => set({ between: pair, sel: null })} />
      }
    </Answered>
  );
}

interface Props {
  readonly report: GapReport;
  readonly choose: (pair: readonly string[]) => void;
}

function Report({ report, choose }: Props) {
  const { pair, gaps, asOf, obstacles, sticking, judges } = report;
  if (pair === null)
    return (
      <PageHead
        title="Positions"
        lede="A gap needs two sides. As soon as documents tell what two parties want, offer, refuse or promise, it stands here."
      />
    );
  return (
    <>
      <PageHead
        title={`Positions: ${actorsAsTitle(pair)}`}
        lede={`How far ${actorsInProse(pair)} are apart, issue by issue: eight steps where both turn it down, none where both have promised.`}
        tools={<PairChoice heard={report.heard.map(({ side }) => side)} pair={pair} choose={choose} />}
      />
      {gaps.map((gap) => (
        <GapShown key={gap.issue} gap={gap} pair={pair} today={asOf} />
      ))}
      <Section title="Obstacles: who names what">
        <Obstacles named={obstacles} sticking={sticking} />
      </Section>
      <Section title="Judges: who judges what how">
        <Judges judges={judges} />
      </Section>
    </>
  );
}

function PairChoice({
  heard,
  pair,
  choose,
}: {
  readonly heard: readonly string[];
  readonly pair: readonly [string, string];
  readonly choose: (pair: readonly string[]) => void;
}) {
  const sides = [...new Set([...pair, ...heard])];
  return (
    <>
      {pair.map((side, index) => (
        <label key={index === 0 ? 'one' : 'other'}>
          <span className="hidden">{index === 0 ? 'One side' : 'The other side'}</span>
          <select
            value={side}
            onChange={({ target: { value } }) => choose(index === 0 ? [value, pair[1]] : [pair[0], value])}
          >
            {sides
              .filter((one) => one !== pair[1 - index])
              .map((one) => (
                <option key={one} value={one}>
                  {actorName(one)}
                </option>
              ))}
          </select>
        </label>
      ))}
    </>
  );
}
