import type { ActorRef } from '../record/index.js';
import type { Level } from './analysis.js';
import { type Elements, endAt, isPossessive, keyAt, meaningAt } from './elements.js';
import { isFunctionWord } from './function-words.js';
import type { Person } from './office-holders.js';

/** Whose an office is: "Iran's", "the U.S.", "Israeli and Palestinian". */
export interface Owners {
  readonly refs: readonly ActorRef[];
  readonly end: number;
}
export interface Title {
  readonly office: string;
  readonly level: Level;
  readonly plural: boolean;
  readonly end: number;
}
/** A name: someone of the gazetteer, or capitalised words that may be one. */
export interface Name {
  readonly people: readonly Person[];
  readonly end: number;
}

const joiners = new Set(['and', 'or', ',', '/', '&', 'plus']);

/** Reads "Iran's", "South Korean", "U.S.", "Israeli, Syrian and Palestinian" before a noun. */
export function readOwners(elements: Elements, at: number): Owners | null {
  const refs: ActorRef[] = [];
  let end = at;
  for (let next: number | null = at; next !== null; next = nextOwner(elements, end)) {
    const owner = meaningAt(elements, next, 'adjective', 'state', 'body', 'capital', 'seat', 'people');
    if (!owner) break;
    refs.push(...(owner.kind === 'body' && owner.members.length ? owner.members : [owner.ref]));
    end = endAt(elements, next);
  }
  if (refs.length === 0) return null;
  return { refs: [...new Set(refs)], end: isPossessive(elements, end) ? end + 1 : end };
}

function nextOwner(elements: Elements, at: number): number | null {
  let next = at;
  while (
    next < at + 4 &&
    (joiners.has(keyAt(elements, next)) || (next > at && keyAt(elements, next) === 'the'))
  )
    next += 1;
  return next > at && meaningAt(elements, next, 'adjective', 'state') ? next : null;
}

/** Words that may stand between an owner and a title. */
const fillers = new Set(
  'top senior chief lead leading nuclear new newly elected special former then current outgoing incoming acting interim high ranking level unnamed military trade peace security own conservative reformist moderate deputy vice main other visiting unidentified political diplomatic defense defence late longtime long time first veteran 45th 47th young reclusive authoritarian communist transitional warring rival key state'.split(
    ' ',
  ),
);

/** The first word after up to four words such as "top", "newly", "elected". */
export function skipFillers(elements: Elements, at: number): number {
  let next = at;
  while (next < at + 4 && fillers.has(keyAt(elements, next)) && !meaningAt(elements, next, 'title'))
    next += 1;
  return next;
}

/** Reads a title; of several in a row the first counts ("President and Commander-in-Chief"). */
export function readTitle(elements: Elements, at: number): Title | null {
  const title = meaningAt(elements, at, 'title');
  return title
    ? { office: title.office, level: title.level, plural: title.plural, end: endAt(elements, at) }
    : null;
}

/** Longest name that is read from capitals alone, in words. */
const longestName = 6;
const particles = new Set([
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'von',
  'van',
  'de',
  'der',
  'da',
  'dos',
  'del',
  'la',
  'le',
  'ul',
  'du',
  'abu',
]);

/** Reads a known full name, or a run of capitalised words that the gazetteer does not know as anything else. */
export function readName(elements: Elements, at: number): Name | null {
  const person = meaningAt(elements, at, 'person');
  if (person) {
    const people = (elements.meanings[at] ?? []).flatMap((m) => (m.kind === 'person' ? [m.person] : []));
    return { people, end: endAt(elements, at) };
  }
  let end = at;
  while (end < at + longestName && isNamePart(elements, end, end > at)) end += 1;
  while (end > at && particles.has(keyAt(elements, end - 1))) end -= 1;
  return end > at ? { people: [], end } : null;
}

function isNamePart(elements: Elements, at: number, isInside: boolean): boolean {
  const { words, meanings } = elements;
  if (at >= words.length || meanings[at] || !/^\p{L}/u.test(keyAt(elements, at))) return false;
  if (words.capital[at]) return !isFunctionWord(keyAt(elements, at));
  return isInside && particles.has(keyAt(elements, at));
}
