import {
  type ActorRef,
  AUTHOR,
  type Entry,
  nameOf,
  type Report,
  type Slots,
  sideOf,
} from '../../record/index.js';
import { isOver, officeTerms, type TermsOf } from '../judges/terms.js';
import { speakersIn } from '../speakers.js';

/** Who of some does not speak for the government of his side in a report of an entry. */
export type OutsidersIn = (refs: readonly ActorRef[], report: Report, entry: Entry) => readonly ActorRef[];

/** Titles of people who speak for themselves, a chamber or a party, not for their government. */
const OUTSIDE =
  'senators?|sen\\.|representatives?|rep\\.|congress(?:wo)?m[ae]n|law-?makers?|legislators?|parliamentarians?|opposition (?:leader|politician|figure|lawmaker)|candidates?|former|ex-\\p{L}+|retired|professors?|analysts?|scholars?|experts?|historians?|activists?|dissidents?|defectors?|commentators?|columnists?';
/** Between a title and a name: words of a name or an office ("former Secretary of State"), no verb. */
const BETWEEN = "(?: (?:of|for|from|the|\\p{Lu}[\\p{L}.'’-]*)){0,5}";
const BEFORE = new RegExp(`(?<!\\p{L})(?:${OUTSIDE})${BETWEEN} $`, 'u');
const AFTER = new RegExp(`^, (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:${OUTSIDE})(?!\\p{L})`, 'u');
/** How much before and after a name is looked at, in characters. */
const REACH = 80;

/**
 * Tells outsiders: by a title that stands with the name anywhere in the passages of the document, or because all times in office that the
 * table of office-holders has lie before it. What a state is said to want in the speech of outsiders of its own is their word. Rows and what a person
 * accepted are taken as they are; one of whom neither is known is taken to speak for his side.
 */
export function outsidersIn(entries: readonly Entry[]): OutsidersIn {
  const [titled, terms, speakers] = [titledIn(entries), officeTerms(), speakersIn(entries)];
  const isOutsider = (ref: ActorRef, { document }: Report, entry: Entry): boolean =>
    nameOf(ref) !== null && (titled.get(document.id)?.has(ref) || isPast(terms, ref, firstDay(entry)));
  return (refs, report, entry) => {
    if (report.document.row !== undefined || report.review === 'accepted') return [];
    return refs.filter((ref) => {
      if (nameOf(ref) !== null) return isOutsider(ref, report, entry);
      const own = speakers(report).filter((speaker) => speaker !== AUTHOR && sideOf(speaker) === ref);
      return own.length > 0 && own.every((speaker) => isOutsider(speaker, report, entry));
    });
  };
}

/**
 * The earliest day that an entry or a report of it bears: what a promise of 2000 came to is told long after. Empty where no report bears one,
 * since the day on which such a document came in tells nothing.
 */
function firstDay({ first, reports }: Entry): string {
  const said = reports.flatMap(({ document }) => document.published ?? []);
  return said.length === 0 ? '' : ([first ?? '~', ...said].sort()[0] ?? '');
}

const isPast = (terms: TermsOf, ref: ActorRef, day: string): boolean => {
  const held = terms(ref);
  return held.length > 0 && held.every((term) => isOver(term, day));
};

/** In each document those whose names stand with a title of an outsider. */
function titledIn(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<ActorRef>> {
  const titled = new Map<string, Set<ActorRef>>();
  for (const { reports } of entries)
    for (const { item, document } of reports) {
      if (document.row !== undefined) continue;
      const known = titled.get(document.id) ?? new Set();
      titled.set(document.id, known);
      for (const ref of speakingIn(item))
        if (item.evidence.some(({ quote }) => isTitled(quote, nameOf(ref) ?? ''))) known.add(ref);
    }
  return titled;
}

/** Who wants, promises or says something in an item. */
export const speakingIn = (item: Slots): readonly ActorRef[] =>
  item.kind === 'statement'
    ? [item.speaker].flat()
    : item.kind === 'position'
      ? [item.actor].flat()
      : item.kind === 'commitment'
        ? item.by
        : [];

/** Whether some words give a name a title of an outsider, before or after it. */
function isTitled(words: string, name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  const [whole, surname] = [words.indexOf(name), words.indexOf(last)];
  const start = whole >= 0 ? whole : surname;
  if (name === '' || start < 0) return false;
  const end = start + (whole >= 0 ? name.length : last.length);
  const before = words.slice(Math.max(0, start - REACH), start);
  return BEFORE.test(decapitalized(before)) || AFTER.test(words.slice(end, end + REACH));
}

/** Words with titles in small letters: "Sen. " and "Former Secretary of State ". */
const decapitalized = (words: string): string => words.replace(TITLE, (title) => title.toLowerCase());
const TITLE = new RegExp(`(?<!\\p{L})(?:${OUTSIDE})(?!\\p{L})`, 'giu');
