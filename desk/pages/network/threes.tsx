import type { Network } from 'dragoman/client';
import { memo } from 'react';
import { triadInWords } from '../../../src/present/measures/triad-words.js';
import { pairKey } from '../../../src/weigh/alignments/pairs.js';
import { triadsOf } from '../../../src/weigh/alignments/triads.js';
import { Section } from '../../pieces/section.js';
import type { Tie } from './ties.js';

/** Threes of each sort that are told; of more, how many there are. */
const SHOWN = 5;

/** Sorts of threes, those that textbooks expect to change first. */
const SORTS = [
  ['unbalanced', 'Out of balance'],
  ['weakly balanced', 'Balanced only in the weaker sense'],
  ['balanced', 'Balanced'],
] as const;

/** Which threes of sides are balanced: friends of friends friends, and enemies of friends enemies. */
export const Threes = memo(function Threes({
  network,
  ties,
}: {
  readonly network: Network;
  readonly ties: readonly Tie[];
}) {
  const sides = network.sides.map(({ ref }) => ref);
  const { triads } = triadsOf(sides, new Map(ties.map(({ pair, standing }) => [pairKey(pair), standing])));
  return (
    <Section title="Three by three">
      {triads.length === 0 ? (
        <p>Of no three sides it is told that each two stand together or apart.</p>
      ) : (
        SORTS.map(([balance, says]) => {
          const those = triads.filter((triad) => triad.balance === balance);
          if (those.length === 0) return null;
          return (
            <div key={balance} className="threes">
              <h3>{says}</h3>
              <ul>
                {those.slice(0, SHOWN).map((triad) => (
                  <li key={triad.sides.join(' ')}>{triadInWords(triad)}</li>
                ))}
              </ul>
              {those.length > SHOWN && <p className="tiny">and {those.length - SHOWN} more</p>}
            </div>
          );
        })
      )}
      <p className="tiny">
        Balanced is a three in which friends of friends are friends and enemies of friends enemies. Textbooks
        expect the others to change sooner; that they will, this does not say.
      </p>
    </Section>
  );
});
