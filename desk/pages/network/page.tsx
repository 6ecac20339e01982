import './network.css';
import type { Network } from 'dragoman/client';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { PageHead } from '../../pieces/page-head.js';
import { Picture } from '../../pieces/picture/picture.js';
import { Section } from '../../pieces/section.js';
import { useDossier, useQuery } from '../../place/place.js';
import { Lede } from './lede.js';
import { Method } from './method.js';
import { Movers } from './movers.js';
import { NetworkPicture } from './network-picture.js';
import { momentOf } from './sentences.js';
import { tableOf } from './table.js';
import { Threes } from './threes.js';
import { Line, TieList } from './tie-list.js';
import { tiesIn, toldByYear, yearNamed } from './ties.js';
import { Votes } from './votes.js';
import { YearSlider } from './year-slider.js';

/** Who stands with whom, year by year. */
export function NetworkPage() {
  const view = useDossier();
  const asked = useAsked('network', view, { keep: true });
  return (
    <Answered asked={asked} lines={14}>
      {(network) => (network.edges.length === 0 ? <NoNetwork /> : <Shown network={network} />)}
    </Answered>
  );
}

const NoNetwork = () => (
  <PageHead
    title="Network"
    lede="No report found that tells of two sides who met, or moved closer or apart. As soon as documents do, it stands here who stands with whom."
  />
);

function Shown({ network }: { readonly network: Network }) {
  const { dossier } = useDossier();
  const [query, set] = useQuery();
  const [pointed, point] = useState<string | null>(null);
  const asked = query.get('year');
  const year = yearNamed(asked, network) ?? network.last;
  const become = useCallback((to: number) => set({ year: String(to) }, { replace: true }), [set]);
  const ties = useMemo(() => tiesIn(network, year), [network, year]);
  const years = useMemo(() => toldByYear(network), [network]);
  const table = useMemo(() => tableOf(network), [network]);
  // What is told beside the picture may follow a moment later.
  const later = useDeferredValue(ties);
  const when = momentOf(year, network.last, network.until);
  return (
    <>
      <PageHead title="Network" lede={<Lede ties={ties} when={when} />} />
      {asked !== null && yearNamed(asked, network) === null && (
        <p className="complaint" role="status">
          “{asked}” is no year from {network.first} to {network.last}; you see {year}.
        </p>
      )}
      <YearSlider years={years} year={year} become={become} />
      <div className="network-page">
        <Section title={`Ties ${when}`}>
          <TieList ties={ties} year={year} pointed={pointed} />
        </Section>
        <Picture
          says={`Who stands with whom ${when}: ${ties.length} ties among ${network.sides.length} sides.`}
          file={`${dossier}-network-${year}`}
          table={table}
          isNamedBeside
          note={<Key leftOut={network.leftOut} />}
        >
          <NetworkPicture network={network} ties={ties} pointed={pointed} point={point} />
        </Picture>
      </div>
      <div className="network-below">
        <Movers ties={later} year={year} />
        <Threes network={network} ties={later} />
      </div>
      <Votes />
      <Method />
    </>
  );
}

/** What the lines are, in the lines themselves. */
const Key = ({ leftOut }: { readonly leftOut: number }) => (
  <>
    <Line standing="together" /> together, <Line standing="apart" /> apart, <Line standing="met" /> met, and
    no more than that. The wider the line, the larger the balance; the larger the circle, the more often the
    side is named. Circles can be dragged; pressed, they lead to the side, and lines to their newest words.
    {leftOut > 0 && ` ${leftOut} further sides, named least, are not drawn.`}
  </>
);
