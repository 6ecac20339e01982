import type { Entry, ReviewTask } from 'dragoman/client';
import { headlineOf } from '../../../src/present/exchange/headline.js';
import { capital } from '../../../src/present/names.js';
import { ReportShown } from '../../evidence/report-shown.js';
import { entryAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { besideEachOther } from './differences.js';

/** Reports of one side that are shown; the others are counted. */
const SHOWN = 3;

/** Two entries that may be one: what they tell side by side, differences marked, and the words of each. */
export function PairShown({
  task: { entries, because },
}: {
  readonly task: Extract<ReviewTask, { sort: 'merge' }>;
}) {
  const [one, other] = entries;
  const slots = besideEachOther(one.slots, other.slots);
  const alike = slots.filter(({ differs }) => !differs);
  return (
    <>
      <p>They may be one: {because ?? 'they are alike'}.</p>
      <table className="pair">
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">Slot</span>
            </th>
            <Titled entry={one} letter="A" />
            <Titled entry={other} letter="B" />
          </tr>
        </thead>
        <tbody>
          {slots
            .filter(({ differs }) => differs)
            .map(({ slot, one: left, other: right }) => (
              <tr key={slot} data-differs>
                <th scope="row">{said(slot)}</th>
                <td>{left}</td>
                <td>{right}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="small">
        {alike.length === 0
          ? 'They are alike in nothing.'
          : `The same in both: ${alike.map(({ slot, one: both }) => `${said(slot).toLowerCase()} ${both}`).join('; ')}.`}
      </p>
      <div className="both">
        {entries.map((entry, index) => (
          <Words key={entry.id} entry={entry} letter={'AB'.charAt(index)} />
        ))}
      </div>
    </>
  );
}

/** The word for a slot at the beginning of a row. */
const said = (slot: string): string => capital(slot.replaceAll('_', ' '));

function Titled({ entry, letter }: { readonly entry: Entry; readonly letter: string }) {
  const { dossier } = useDossier();
  return (
    <th scope="col">
      {letter} · <PageLink to={entryAt(dossier, entry.id)}>{capital(headlineOf(entry))}</PageLink>
    </th>
  );
}

function Words({ entry, letter }: { readonly entry: Entry; readonly letter: string }) {
  const others = entry.reports.length - SHOWN;
  return (
    <section aria-label={`Words of ${letter}`}>
      <p className="tiny">{letter}</p>
      <ol className="rows">
        {entry.reports.slice(0, SHOWN).map((report) => (
          <li key={report.item.id}>
            <ReportShown report={report} />
          </li>
        ))}
      </ol>
      {others > 0 && <p className="tiny">and {others} more</p>}
    </section>
  );
}
