import './entry-line.css';
import type { Entry } from 'dragoman/client';
import type { ReactNode } from 'react';
import { headlineOf } from '../../src/present/exchange/headline.js';
import { entryDate } from '../../src/present/ledger/entry-date.js';
import { capital } from '../../src/present/names.js';
import { RestsOn } from '../evidence/rests-on.js';
import { entryAt } from '../place/address.js';
import { PageLink } from '../place/page-link.js';
import { useDossier } from '../place/place.js';
import { counted } from './counted.js';
import { tellingWords } from './telling.js';

interface Props {
  readonly entry: Entry;
  /** After the headline: a verdict, a state. */
  readonly children?: ReactNode;
  /** The words that are shown; those of its first report unless said. */
  readonly told?: ReactNode;
}

/** One entry in a list: its day, what it is, and how many sources tell of it, which leads to their words. */
export function EntryLine({ entry, children, told = tellingWords(entry) }: Props) {
  const { dossier } = useDossier();
  const { sources } = entry;
  return (
    <div className="entry-line">
      <span className="tiny">{dayOf(entry)}</span>
      <div>
        <p>
          <PageLink to={entryAt(dossier, entry.id)}>{headlineOf(entry)}</PageLink>
        </p>
        <p className="told">{told}</p>
        {children}
      </div>
      <RestsOn entry={entry.id} className="tiny">
        {sources === 0 ? 'not verified' : counted(sources, 'source')}
        <span className="hidden">: {headlineOf(entry)}</span>
      </RestsOn>
    </div>
  );
}

/** The day with its year: "12 June 2018", "said 3 May 2019", "day not told". */
export function dayOf(entry: Entry): string {
  const { day, year } = entryDate(entry);
  if (year === null) return capital(day);
  return day.includes(year) ? capital(day) : capital(`${day} ${year}`);
}
