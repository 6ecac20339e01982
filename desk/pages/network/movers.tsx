import { memo } from 'react';
import { actorsAsTitle } from '../../../src/present/names.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Section } from '../../pieces/section.js';
import { moveInWords, moversOf } from './sentences.js';
import type { Tie } from './ties.js';

const SHOWN = 5;

/** Which ties moved most within the year. */
export const Movers = memo(function Movers({
  ties,
  year,
}: {
  readonly ties: readonly Tie[];
  readonly year: number;
}) {
  const movers = moversOf(ties, SHOWN);
  return (
    <Section title={`What moved in ${year}`}>
      {movers.length === 0 ? (
        <p>Nothing that was told moved a balance by half a point or more.</p>
      ) : (
        <ul className="rows">
          {movers.map((tie) => (
            <li key={tie.key}>
              {tie.newest === null ? (
                actorsAsTitle(tie.pair)
              ) : (
                <RestsOn entry={tie.newest}>{actorsAsTitle(tie.pair)}</RestsOn>
              )}
              <p className="tiny">{moveInWords(tie)}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
});
