import type { ActorRef, Day } from '../record/index.js';
import type { Level } from './analysis.js';
import {
  type Elements,
  endAt,
  isCapital,
  isPossessive,
  isSameSentence,
  keyAt,
  meaningAt,
} from './elements.js';
import { isFunctionWord, isInstitutionWord } from './function-words.js';
import type { Meaning } from './gazetteer.js';
import type { Person } from './office-holders.js';

/**
 * Whose an office is: "Iran's", "the U.S.", "Israeli and Palestinian". `until` is the last day of one that is no more ("Soviet"), else
 * null; `end` is the word after it, possessive mark included.
 */
export interface Owners {
  readonly refs: readonly ActorRef[];
  readonly until: Day | null;
  readonly end: number;
}
/** A title or a word for a role. `side` is set where the title alone tells whose it is ("Sen.", "POTUS"). */
export interface Title {
  /** "Ms.", "Mrs.": the tables do not say who is a woman, so this tells only that of namesakes not the leader is meant. */
  readonly isWoman: boolean;
  readonly office: string;
  readonly level: Level;
  readonly plural: boolean;
  readonly side: ActorRef | null;
  readonly from: number;
  readonly end: number;
}
/** A name: people of the gazetteer, or (`people` empty) capitalised words that may be one. */
export interface Name {
  readonly people: readonly Person[];
  readonly from: number;
  readonly end: number;
}

const joiners = new Set(['and', 'or', ',', '/', '&', 'plus', '-', '–', 'the', 'a']);
const hyphens = new Set(['-', '–', '/']);
const owning = ['adjective', 'state', 'body', 'capital', 'seat'] as const;

/** More owners than this are no list before a noun but a list of countries, and looking through all of it again at each would be quadratic. */
const longestList = 30;

/** Reads "Iran's", "South Korean", "U.S.", "Israeli, Syrian and Palestinian" before a noun. */
export function readOwners(elements: Elements, at: number): Owners | null {
  const list: (Owners & { listed: boolean })[] = [];
  for (let next: number | null = at; next !== null; next = nextOwner(elements, list.at(-1)?.end ?? at)) {
    const owner = meaningAt(elements, next, ...owning);
    if (!owner || list.length === longestList) break;
    const refs = owner.kind === 'body' && owner.members.length ? owner.members : [owner.ref];
    const end = endAt(elements, next);
    const listed = list.length > 0 && keyAt(elements, list.at(-1)?.end ?? at) === ',';
    list.push({ refs, end, until: untilOf(owner), listed });
    // A possessive closes the list, and "Madrid, Israeli and Syrian representatives" are not Madrid's.
    if (isPossessive(elements, end) || owner.kind === 'capital' || owner.kind === 'seat') break;
  }
  // Commas alone make no list: "in Sweden, U.N. mediators said". The last of a list stands behind "and".
  const isList = list.length < 2 || list.at(-1)?.listed === false || !list.some(({ listed }) => listed);
  const owners = isList ? list : list.slice(0, 1);
  const end = owners.at(-1)?.end ?? at;
  const [until] = owners.flatMap((owner) => owner.until ?? []).sort();
  return owners.length
    ? {
        refs: [...new Set(owners.flatMap(({ refs }) => refs))],
        until: until ?? null,
        end: afterPost(elements, end),
      }
    : null;
}
const untilOf = (meaning: Meaning): Day | null => ('until' in meaning ? meaning.until : null) ?? null;

/** The word after a possessive mark, and after the body where a state's mission or ambassador sits ("China's U.N. ambassador"). */
function afterPost(elements: Elements, end: number): number {
  if (!isPossessive(elements, end)) return end;
  const post = meaningAt(elements, end + 1, 'body') ? endAt(elements, end + 1) : end + 1;
  return meaningAt(elements, post, 'title') ? post : end + 1;
}

/** The next owner of a list, or of a compound ("Israeli-Palestinian", "U.S.-Korea"). */
function nextOwner(elements: Elements, at: number): number | null {
  const { words } = elements;
  const isCompound = words.token[at] === words.token[at - 1];
  let next = at;
  while (next < at + 3 && joiners.has(keyAt(elements, next))) next += 1;
  const owner = next > at || isCompound ? meaningAt(elements, next, 'adjective', 'state', 'body') : null;
  return owner && isSameSentence(elements, at - 1, next) ? next : null;
}

/** Reads demonyms and states joined by hyphens: "Israeli-Palestinian", "U.S.-Japan". */
export function readCompound(elements: Elements, at: number): Owners | null {
  const refs: ActorRef[] = [];
  let end = at;
  for (let next = at; meaningAt(elements, next, 'adjective', 'state'); ) {
    refs.push(meaningAt(elements, next, 'adjective', 'state')?.ref ?? '');
    end = endAt(elements, next);
    if (!isTight(elements, end)) break;
    next = hyphens.has(keyAt(elements, end)) ? end + 1 : end;
    if (!isTight(elements, next)) break;
  }
  return refs.length > 1 ? { refs: [...new Set(refs)], until: null, end } : null;
}
/** No space before a word. */
const isTight = ({ words }: Elements, at: number): boolean =>
  at < words.length && (words.starts[at] === words.ends[at - 1] || words.token[at] === words.token[at - 1]);

/** Words that may stand between an owner and a title. */
const fillers = new Set(
  'top senior chief lead leading nuclear new newly elected special former then current outgoing incoming acting interim high ranking level unnamed military trade peace security own conservative reformist moderate vice main visiting unidentified political diplomatic late longtime long time first veteran young reclusive authoritarian communist transitional warring rival key state negotiating embattled hardline hard line de facto civilian right wing left far'.split(
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

const womensTitles = new Set(['ms.', 'mrs.']);
/** Reads a title in the sentence of the word `after`. */
export function readTitle(elements: Elements, at: number, after = at): Title | null {
  const title = meaningAt(elements, at, 'title');
  if (!title || !isSameSentence(elements, after, at)) return null;
  const { office, level, plural, side } = title;
  const isWoman = womensTitles.has(keyAt(elements, at));
  return { isWoman, office, level, plural, side, from: at, end: endAt(elements, at) };
}

/** Longest name that is read from capitals alone, in words. */
const longestName = 6;
const particles = new Set('al el bin bint ibn von van de der da dos del la le ul du abu ben'.split(' '));

/** Reads, in the sentence of the word `after`, a known full name, or a run of capitalised words that the gazetteer does not know as anything else. */
export function readName(elements: Elements, at: number, after = at): Name | null {
  if (!isSameSentence(elements, after, at)) return null;
  if (meaningAt(elements, at, 'person')) {
    const people = (elements.meanings[at] ?? []).flatMap((m) => (m.kind === 'person' ? [m.person] : []));
    return { people, from: at, end: endAt(elements, at) };
  }
  let end = at;
  while (end < at + longestName && isSameSentence(elements, at, end) && isNamePart(elements, end, end > at))
    end += 1;
  while (end > at && particles.has(keyAt(elements, end - 1)) && !isCapital(elements, end - 1)) end -= 1;
  // A run that goes on into a known word ("Ivanka" + "Trump Tower", "Peace Corps") is cut there; institutions are no people.
  if (end === at || isInstitutionWord(keyAt(elements, end - 1))) return null;
  return { people: [], from: at, end };
}

const startsWithLetter = /^\p{L}/u;
function isNamePart(elements: Elements, at: number, isInside: boolean): boolean {
  const key = keyAt(elements, at);
  if (elements.meanings[at] || !startsWithLetter.test(key)) return false;
  if (isCapital(elements, at)) return !isFunctionWord(key);
  return isInside && particles.has(key);
}

/** "president of the United States", "King Hussein of Jordan": the owners after "of"; after "from" too for "negotiators from Iran". */
export function readOwnersAfter(elements: Elements, at: number, isGroup = false): Owners | null {
  if (keyAt(elements, at) !== 'of' && !(isGroup && keyAt(elements, at) === 'from')) return null;
  let start = at + 1;
  while (start < at + 3 && ['the', 'both'].includes(keyAt(elements, start))) start += 1;
  return meaningAt(elements, start, 'state', 'body', 'capital') ? readOwners(elements, start) : null;
}

const portfolios = new Set(['for', 'on', 'to', 'of', 'in']);
/** Longest portfolio in words: "for Horn of Africa affairs and reconciliation". */
const longestPortfolio = 7;

/** The word after "to South Korea", "for North Korea policy", "of Foreign Affairs" that belongs to a title. */
export function skipPortfolio(elements: Elements, at: number): number {
  if (!portfolios.has(keyAt(elements, at))) return at;
  let end = at + 1;
  while (end < at + longestPortfolio && isPortfolioPart(elements, end)) end = endAt(elements, end);
  const last = keyAt(elements, end - 1);
  return end > at + 1 && last !== 'and' && last !== 'the' && last !== ',' ? end : at;
}

function isPortfolioPart(elements: Elements, at: number): boolean {
  const key = keyAt(elements, at);
  if (meaningAt(elements, at, 'state', 'adjective', 'body', 'place')) return true;
  return isInstitutionWord(key) || ['the', 'and'].includes(key) || regions.has(key);
}
const regions = new Set(
  'middle east horn africa korean peninsula northern western southern eastern sahara europe asia pacific syria ireland great lakes region sahel balkans iranian'.split(
    ' ',
  ),
);
