import './entry.css';
import type { EntryShown } from 'dragoman/client';
import { headlineOf } from '../../../src/present/exchange/headline.js';
import { happeningWords } from '../../../src/present/ledger/happening-words.js';
import { sayMoment } from '../../../src/present/ledger/moment.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { EntryList } from '../../pieces/entry-list.js';
import { PageHead } from '../../pieces/page-head.js';
import { PromisesMade } from '../../pieces/promises-made.js';
import { Section } from '../../pieces/section.js';
import { useDossier, useName } from '../../place/place.js';
import { Disputed } from './disputed.js';
import { Facts } from './facts.js';
import { PromiseStates } from './promise-states.js';
import { StandsOn } from './stands-on.js';
import { Verdict } from './verdict.js';
import { WhoSaysSo } from './who-says-so.js';

/** Everything about one entry: what it tells, how it is judged, what came of it, who says so. */
export function EntryPage() {
  const id = useName('id');
  const view = useDossier();
  const asked = useAsked('show', { ...view, q: id });
  return (
    <Answered asked={asked} lines={12}>
      {(shown) =>
        shown.page === 'entry' ? <Whole shown={shown} /> : <PageHead title={`No entry is called ${id}`} />
      }
    </Answered>
  );
}

function Whole({ shown }: { readonly shown: EntryShown }) {
  const { entry, promises, next, after, decisions } = shown;
  const { kind } = entry.slots;
  return (
    <>
      <PageHead title={headlineOf(entry)} lede={<StandsOn entry={entry} />} />
      {kind === 'encounter' && entry.slots.status === 'held' && <Verdict id={entry.id} />}
      <Section title="What it tells">
        <Facts entry={entry} />
      </Section>
      {entry.contradictions.length > 0 && (
        <Section title="Disputed">
          <Disputed entry={entry} />
        </Section>
      )}
      {kind === 'commitment' && <PromiseStates entry={entry} />}
      {promises.length > 0 && (
        <Section title="What was promised there">
          <PromisesMade promises={promises} />
        </Section>
      )}
      {(after.length > 0 || next.length > 0) && <Followed shown={shown} />}
      <WhoSaysSo entry={entry} />
      {decisions.length > 0 && (
        <Section title="What people decided">
          <ul className="rows prose">
            {decisions.map(({ seq, by, at, what, because }) => (
              <li key={seq}>
                <p>
                  {by} {happeningWords(what)}
                  {because !== null && ` – ${because}`}
                </p>
                <p className="tiny">{sayMoment(at)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Followed({ shown: { next, after } }: { readonly shown: EntryShown }) {
  return (
    <>
      {after.length > 0 && (
        <Section title="What the sides did in the weeks after">
          <EntryList entries={after} />
        </Section>
      )}
      {next.length > 0 && (
        <Section title="When the same sides met next">
          <EntryList entries={next} />
        </Section>
      )}
    </>
  );
}
