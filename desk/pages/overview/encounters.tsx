import type { Entry } from 'dragoman/client';
import { comingDate } from '../../../src/present/dates.js';
import { headlineOf } from '../../../src/present/exchange/headline.js';
import { factDate } from '../../../src/present/ledger/entry-date.js';
import { capital } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Answered } from '../../pieces/answered.js';
import { Section } from '../../pieces/section.js';
import { entryAt, pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { isAhead } from './ahead.js';

/** So many of the newest encounters are shown. */
const SHOWN = 10;

/** The newest encounters: what was proposed is outlined, what was held bears its verdict. */
export function LatestEncounters() {
  const view = useDossier();
  const asked = useAsked('timeline', { ...view, kind: ['encounter'], newest: true, limit: SHOWN });
  const all = (
    <PageLink to={`${pageOf(view.dossier, 'timeline')}?lane=encounters`}>All on the timeline</PageLink>
  );
  return (
    <Section title="Latest encounters" aside={all}>
      <Answered asked={asked} lines={12}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="small">No encounter is reported.</p>
          ) : (
            <ol className="encounters">
              {rows.map((entry) => (
                <EncounterRow key={entry.id} entry={entry} />
              ))}
            </ol>
          )
        }
      </Answered>
    </Section>
  );
}

function EncounterRow({ entry }: { readonly entry: Entry }) {
  const { dossier } = useDossier();
  const { sources } = entry;
  return (
    <li className={isAhead(entry.slots) ? 'ahead' : undefined}>
      <p className="tiny">{whenOf(entry)}</p>
      <h3>
        <PageLink className="quiet" to={entryAt(dossier, entry.id)}>
          {headlineOf(entry)}
        </PageLink>
      </h3>
      <p className="tiny">
        <RestsOn entry={entry.id}>
          {sources === 0 ? 'not verified' : `${sources} ${sources === 1 ? 'source' : 'sources'}`}
        </RestsOn>
      </p>
    </li>
  );
}

/** "Proposed for November 2026", "8–9 June 2026", "day not told". */
function whenOf({ slots }: Entry): string {
  if (slots.kind !== 'encounter') return '';
  if (isAhead(slots))
    return capital(slots.when ? `${slots.status} ${comingDate(slots.when)}` : `${slots.status}, no day told`);
  const held = slots.status === 'cancelled' ? 'called off: ' : '';
  return capital(`${held}${factDate(slots) ?? 'day not told'}`);
}
