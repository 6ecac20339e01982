import { actorsAsTitle } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { Section } from '../../pieces/section.js';
import { useDossier } from '../../place/place.js';

/** How alike two states voted in the United Nations; it is no part of any balance. */
export function Votes() {
  const asked = useAsked('alignments', useDossier(), { keep: true });
  return (
    <Answered asked={asked}>
      {({ votes }) => {
        const sorted = [...votes].sort((a, b) => b.agreement - a.agreement);
        const last = Math.max(...votes.map(({ year }) => year));
        if (sorted.length === 0) return null;
        return (
          <Section title={`Votes in the United Nations, ${last}`}>
            <p className="small prose">
              Of a hundred votes of the General Assembly, how many were alike: an abstention counts half. The
              table ends with {last}. It stands beside the ties and in none of them; most of the world votes
              alike on most matters, so that differences between pairs say more than a share.
            </p>
            <ul className="votes">
              {sorted.map(({ pair, agreement, before, votes: held }) => (
                <li key={pair.join(' ')} title={`of ${held} votes in which both took part`}>
                  <span>{actorsAsTitle(pair)}</span>
                  <span className="figure">{hundred(agreement)}</span>
                  <span className="tiny">
                    {before === null ? '' : `${hundred(before.agreement)} in ${before.year}`}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        );
      }}
    </Answered>
  );
}

const hundred = (share: number): number => Math.round(100 * share);
