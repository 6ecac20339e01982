import './gap.css';
import type { IssueGap, Stand } from 'dragoman/client';
import { agoInWords, gapInWords } from '../../../src/present/gaps/gap-words.js';
import { actorName, capital } from '../../../src/present/names.js';
import { ISSUE_LABELS } from '../../../src/record/issue-labels.js';
import { LADDER } from '../../../src/weigh/gaps/ladder.js';
import { wordsOf } from '../../../src/weigh/told.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { issueAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { Ladder } from '../ladder/ladder.js';
import { Section } from '../section.js';

interface Props {
  readonly gap: IssueGap;
  readonly pair: readonly [string, string];
  readonly today: string;
  /** On the page of the issue itself, a link to it leads nowhere. */
  readonly isOwnPage?: boolean;
}

/** One issue: how far apart, where each stands on which words, and how they came there. */
export function GapShown({ gap, pair, today, isOwnPage = false }: Props) {
  const { dossier } = useDossier();
  const issue = capital(ISSUE_LABELS[gap.issue]);
  return (
    <Section
      title={`${issue}: ${gapInWords(gap)}`}
      aside={
        isOwnPage ? undefined : (
          <PageLink to={issueAt(dossier, gap.issue)}>All on {issue.toLowerCase()}</PageLink>
        )
      }
    >
      <div className="gap">
        <dl>
          {pair.map((side, index) => (
            <div key={side}>
              <dt>{actorName(side)}</dt>
              <StandShown stand={gap.stands[index] ?? null} />
            </div>
          ))}
          {gap.others.slice(0, 3).map((stand) => (
            <div key={stand.standing.side}>
              <dt className="small">{actorName(stand.standing.side)}</dt>
              <dd className="small">
                <RestsOn entry={stand.standing.entry}>
                  {LADDER[stand.standing.mark].says}, {agoInWords(stand)}
                </RestsOn>
              </dd>
            </div>
          ))}
        </dl>
        {gap.history.length > 1 && <Ladder gap={gap} pair={pair} today={today} isSmall={!isOwnPage} />}
      </div>
    </Section>
  );
}

function StandShown({ stand }: { readonly stand: Stand | null }) {
  if (stand === null) return <dd className="small">has said nothing that the record holds</dd>;
  const { mark, told, entry } = stand.standing;
  return (
    <dd>
      <p>
        {LADDER[mark].says} <span className="small">· {agoInWords(stand)}</span>
      </p>
      <p className="words">
        <RestsOn entry={entry}>{wordsOf(told)}</RestsOn>
      </p>
    </dd>
  );
}
