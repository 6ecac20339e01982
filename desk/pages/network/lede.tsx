import { pointsInWords } from '../../../src/present/measures/balance-words.js';
import { actorsInProse, capital } from '../../../src/present/names.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { endsOf } from './sentences.js';
import type { Tie } from './ties.js';

interface Props {
  readonly ties: readonly Tie[];
  /** "at the end of 2018". */
  readonly when: string;
}

/** Who stands closest and who farthest apart, in a sentence. */
export function Lede({ ties, when }: Props) {
  const { closest, farthest } = endsOf(ties);
  if (!closest && !farthest)
    return (
      <>
        {capital(when)} the record tells of no two sides that stand together or apart
        {ties.length > 0 && ', only of some that met'}.
      </>
    );
  return (
    <>
      {capital(when)}{' '}
      {closest && (
        <>
          {actorsInProse(closest.pair)} stood closest together (<Balance tie={closest} />)
        </>
      )}
      {closest && farthest && ', and '}
      {farthest && (
        <>
          {actorsInProse(farthest.pair)} farthest apart (<Balance tie={farthest} />)
        </>
      )}
      .
    </>
  );
}

function Balance({ tie: { points, newest, pair } }: { readonly tie: Tie }) {
  const says = pointsInWords(points);
  if (newest === null) return <>{says}</>;
  return (
    <RestsOn entry={newest} label={`${says}, ${actorsInProse(pair)}: the newest words`}>
      {says}
    </RestsOn>
  );
}
