import type { Party, PromiseMade } from '../../keep/index.js';
import type { OfficeHeld } from '../../language/index.js';
import { type Day, nameOf, type PromiseState, stateOf } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { actorName, capital, listed } from '../names.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { briefRows } from './brief-rows.js';
import { asTyped } from './choice.js';
import { dated } from './dated.js';
import { kindCounts, kindRows } from './kind-rows.js';
import { cutTitle } from './overview.js';
import { part } from './part.js';
import { statesInWords } from './state-words.js';
import { yearRows, yearsOf } from './years.js';

/** A state, a person or a body, with what the dossier holds of it. */
export interface PartyPage {
  readonly party: Party;
  readonly offices: readonly OfficeHeld[];
  readonly seenFrom: string;
}

/** Who it is, whom it met, what it promised, what it said or wanted, by year. */
export function renderParty({ party, offices, seenFrom }: PartyPage, options: TerminalOptions): string {
  const pen = penFor(options);
  const { ref, tallies, people, encounters, positions, others, promises } = party;
  const counts = kindCounts(tallies);
  const list = (title: string, entries: Party['encounters'], kinds: readonly string[]): readonly string[] => {
    if (entries.length === 0) return [];
    const all = counts.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { entries: n }) => sum + n, 0);
    return [...pen.heading(cutTitle(title, entries.length, all)), ...briefRows(entries, pen)];
  };
  return asText([
    ...pen.put([actorName(ref), ofState(ref), seenFrom].filter(Boolean).join(' · '), 0, 2, 'bold'),
    ...officeRows(offices, pen),
    '',
    ...(counts.length === 0 ? pen.put('Nothing in the ledger fits this.') : kindRows(counts, pen)),
    ...peopleRows(people, pen),
    ...part('Year by year', yearRows(yearsOf(tallies), pen), pen),
    ...list('Encounters', encounters, ['encounter']),
    ...part('Promised', promised(promises, pen), pen),
    ...list('Said and wanted', positions, ['position', 'statement']),
    ...list('Besides', others, ['alignment', 'assessment', 'precedent', 'obstacle', 'pause']),
    '',
    ...pen.put(`All of it, with ids: dragoman timeline --party ${asTyped(ref)}`, 0, 2, 'faint'),
  ]);
}

const ofState = (ref: string): string => (nameOf(ref) === null ? '' : actorName(stateOf(ref)));

/** Offices with their days; those that no opened source tells are marked. */
const officeRows = (offices: readonly OfficeHeld[], { put }: Pen): string[] =>
  offices.flatMap(({ office, from, to, verified }) => {
    const span = sayDate(`${from}/${to || '..'}`);
    return put(`${capital(office)}, ${span}${verified ? '' : ' (not verified)'}`, 0, 2);
  });

const peopleRows = (people: Party['people'], { put }: Pen): string[] =>
  people.length === 0
    ? []
    : put(`People: ${listed(people.map(({ ref, entries }) => `${actorName(ref)} (${entries})`))}`, 0, 2);

interface Text {
  readonly name: string | null;
  readonly days: Day[];
  readonly states: Partial<Record<PromiseState, number>>;
}

/** Promises by the texts that hold them, in the order of days, with how they stand; those of no agreement together at the end. */
function promised(promises: readonly PromiseMade[], pen: Pen): string[] {
  const texts = new Map<string | null, Text>();
  for (const { first, slots } of promises) {
    const name = slots.agreement ?? null;
    const text = texts.get(name) ?? { name, days: [], states: {} };
    text.days.push(first);
    if (slots.state) text.states[slots.state] = (text.states[slots.state] ?? 0) + 1;
    texts.set(name, text);
  }
  const ordered = [...texts.values()].sort((a, b) => Number(a.name === null) - Number(b.name === null));
  return ordered.flatMap(({ name, days, states }) =>
    dated(name === null ? years(days) : sayDate(days[0] ?? ''), pen, ({ put }) => [
      ...put(name ?? 'in no agreement', 0, 2, 'bold'),
      ...put(statesInWords(days.length, states), 0, 2),
    ]),
  );
}

/** The years of some days in their order: "2018–2025". */
function years(days: readonly Day[]): string {
  const [first, last] = [days[0]?.slice(0, 4), days.at(-1)?.slice(0, 4)];
  return first === last ? (first ?? '') : `${first}–${last}`;
}
