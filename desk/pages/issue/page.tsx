import type { GapsOnIssue, TimelineAsked } from 'dragoman/client';
import { slotValue } from '../../../src/present/ledger/slot-words.js';
import { capital } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { EntryList } from '../../pieces/entry-list.js';
import { GapShown } from '../../pieces/gap/gap-shown.js';
import { Obstacles } from '../../pieces/gap/obstacles.js';
import { PageHead } from '../../pieces/page-head.js';
import { Section } from '../../pieces/section.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier, useName } from '../../place/place.js';

/** Entries of an issue that its page lists; the timeline has them all. */
const LISTED = 60;

/** Everything on one issue: where the sides stand, what stands in the way, what was said and promised. */
export function IssuePage() {
  const issue = useName('issue');
  const view = useDossier();
  const name = capital(slotValue('position', 'issue', issue));
  const asIssue = issue as NonNullable<TimelineAsked['issue']>;
  const gaps = useAsked('gaps', { ...view, issue: asIssue });
  const entries = useAsked('timeline', { ...view, issue: asIssue, newest: true, limit: LISTED });
  return (
    <>
      <PageHead title={name} lede={`What was said, promised and done on ${name.toLowerCase()}.`} />
      <Answered asked={gaps}>{(found) => ('heard' in found ? null : <Apart found={found} />)}</Answered>
      <Section
        title="The newest first"
        aside={<PageLink to={`${pageOf(view.dossier, 'timeline')}?issue=${issue}`}>On the timeline</PageLink>}
      >
        <Answered asked={entries}>
          {({ rows }) => (rows.length === 0 ? <p>No report found on it.</p> : <EntryList entries={rows} />)}
        </Answered>
      </Section>
    </>
  );
}

function Apart({ found: { pair, gaps, obstacles, asOf } }: { readonly found: GapsOnIssue }) {
  const [gap] = gaps;
  return (
    <>
      {pair !== null && gap && <GapShown gap={gap} pair={pair} today={asOf} isOwnPage />}
      {obstacles.length > 0 && (
        <Section title="What stands in the way">
          <Obstacles named={obstacles} sticking={[]} />
        </Section>
      )}
    </>
  );
}
