import type { ActorRef, Day } from '../record/index.js';
import type { Level } from './analysis.js';
import type { Gazetteer } from './gazetteer.js';
import { holdingOn, isHolding, isOffice, type Person, refOf } from './office-holders.js';

/** Somebody as the document knows them. */
export interface Known {
  readonly ref: ActorRef | null;
  readonly name: string;
  readonly level: Level;
  readonly office: string | null;
  /** The single words that may stand for the name. */
  readonly keys: readonly string[];
}

export function known(person: Person, day: Day | null): Known {
  const holding = holdingOn(person, day);
  // Before the first office that the table knows, the rank is not known.
  const isKnown = holding !== undefined && (day === null || holding.from <= day);
  return {
    ref: refOf(person, day),
    name: person.name,
    level: isKnown ? holding.level : 'unknown',
    office: isKnown ? holding.office : null,
    keys: person.short,
  };
}

/** "President Moon", "Iran's Zarif": the one holder of the office on that day, or the one who ever held it where no day is known. */
export function titled(
  gazetteer: Gazetteer,
  key: string,
  title: string | null,
  side: string | null,
  day: Day | null,
): Known | null {
  const fits = (person: Person): boolean =>
    person.holdings.some(
      (held) =>
        (title === null || isOffice(held, title)) &&
        (side === null || held.side === side) &&
        (day === null || held.from <= day),
    );
  const found = (gazetteer.byShort.get(key) ?? []).filter(fits);
  const now =
    day === null ? found : found.filter((person) => person.holdings.some((held) => isHolding(held, day)));
  const one =
    found.length === 1 ? found[0] : now.length > 0 ? onlyOrLeader(now) : title ? latest(found, day) : null;
  return one ? known(one, day) : null;
}

/** Of namesakes who are in office on one day the only one, else the only one who leads a state. */
function onlyOrLeader(people: readonly Person[]): Person | null {
  const leaders = people.filter(({ holdings }) => holdings.some(({ leads }) => leads));
  const list = people.length === 1 ? people : leaders;
  return list.length === 1 ? (list[0] ?? null) : null;
}

/** The one whose time in office ended last before the day. */
function latest(people: readonly Person[], day: Day | null): Person | null {
  if (day === null || people.length === 0) return null;
  const end = (person: Person): string => holdingOn(person, day)?.to ?? '';
  return people.reduce((a, b) => (end(a) >= end(b) ? a : b));
}

/** Family names that are also common words, first names, places or months: alone they mean nobody before the document has named them. */
const ordinary = new Set(
  'may major brown lee park king rice ford johnson wilson grant bell hunt cook green young white black hill clark jones lake ross kelly hill perry cohen gates baker marshall powell rogers christopher li le to ri pak choe roh hu wang yang prince hussein salman abdullah hassan khan singh scott kan noda sato tanaka heath eden aziz jordan hadi dean brandt kohl santos duque rock duke kant day price hammond straw hague fischer wong hamad ali'.split(
    ' ',
  ),
);

/** "Trump", "Putin" in a document that never gives the full name: the one leader or chief diplomat of that name, then or before. */
export function famous(gazetteer: Gazetteer, key: string, day: Day | null): Known | null {
  if (ordinary.has(key)) return null;
  const isFamous = (person: Person): boolean =>
    person.holdings.some(
      (held) => isWellKnown(held.leads, held.side, held.office) && (day === null || held.from <= day),
    );
  const found = (gazetteer.byShort.get(key) ?? []).filter(isFamous);
  const now = found.filter((p) => p.holdings.some((h) => h.leads && day !== null && isHolding(h, day)));
  if (found.length > 1 && now.length !== 1) return null;
  const one = now.length === 1 ? now[0] : found[0];
  return one ? known(one, day) : null;
}

const isWellKnown = (leads: boolean, side: string, office: string): boolean =>
  leads ||
  ['foreign minister', 'vice president', 'supreme leader'].includes(office) ||
  side === 'IGO:United Nations';
