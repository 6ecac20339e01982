import { actorsOf, type Day, type Entry, sideOf } from '../../record/index.js';
import { type EntryOf, isOf } from '../basis.js';
import { type Told, toldBy, vouchedReports, wordsOf } from '../told.js';

/** An act of the promiser after the promise that possibly goes against it: shown for people to judge, no verdict. */
export interface PossiblyAgainst {
  readonly entry: string;
  readonly day: Day;
  readonly says: string;
  readonly word: readonly Told[];
}

/** Words by which a promise is one to leave something undone. */
const REFRAINS =
  /\b(?:refrain\w*|stop\w*|halt\w*|suspen\w+|moratori\w+|freez\w+|ceas\w+|forgo\w*|renounc\w+|end(?:s|ed|ing)? (?:all )?(?:\w+ ){0,2}tests?|no (?:further|more|new)|not (?:to )?(?:test|launch|deploy|possess|produce)\w*)\b/i;

/** Which means a promise is about, by its words. */
const MEANS: readonly { readonly words: RegExp; readonly systems: readonly string[] }[] = [
  { words: /\b(?:missiles?|rockets?|ballistic|launch(?:es)?|ICBMs?)\b/i, systems: ['missile', 'space'] },
  {
    words:
      /\b(?:nuclear|atomic) (?:and missile |or missile )?(?:tests?|weapons?|arms|devices?|explosions?|activit\w+)\b|\bwarheads?\b/i,
    systems: ['nuclear'],
  },
  {
    words: /\b(?:drills?|exercises?|artillery|war games|man(?:oeuvres|euvers))\b/i,
    systems: ['conventional'],
  },
];
/** A promise about such missiles alone is not touched by others. */
const FAR = /\b(?:long-range|intercontinental|ICBMs?)\b/i;
/** By which words a test is told to be of one. */
const WENT_FAR = /\b(?:long-range|intercontinental|ICBMs?|satellite|space)\b/i;
/** What each change of means is called. */
const DOES: Record<string, string> = { test: 'tested', advance: 'advanced', deploy: 'deployed' };

/**
 * Tests, advances and deployments of the promiser that came after a promise to leave such undone, the earliest first; none where the promise
 * is not worded so. A rocket that carries a satellite counts among them, since whether it breaks such a promise is what sides dispute.
 */
export function possiblyAgainst(
  promise: EntryOf<'commitment'>,
  entries: readonly Entry[],
  asOf: Day,
): readonly PossiblyAgainst[] {
  const made = vouchedReports(promise)[0];
  const words = made ? wordsOf(toldBy(made)) : '';
  if (!made || !REFRAINS.test(words)) return [];
  const from = made.document.published ?? made.document.known;
  const systems = new Set(MEANS.filter((means) => means.words.test(words)).flatMap((means) => means.systems));
  const sides = new Set(promise.slots.by.map(sideOf));
  return entries
    .filter(isOf('capability'))
    .filter(({ slots: { change, system }, first }) => {
      const day = first ?? '';
      return change in DOES && systems.has(system) && day > from && day <= asOf;
    })
    .filter(({ slots }) => actorsOf(slots).some((ref) => sides.has(sideOf(ref))))
    .flatMap((entry) => against(entry, FAR.test(words), asOf))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** An act as evidence, where somebody vouches for it and, of a promise about long-range missiles, it is told to be of one. */
function against(entry: EntryOf<'capability'>, isFar: boolean, asOf: Day): PossiblyAgainst[] {
  const { change, system } = entry.slots;
  const word = vouchedReports(entry)
    .filter(({ document }) => document.known <= asOf)
    .map(toldBy);
  const isMeant = !isFar || system === 'space' || word.some((told) => WENT_FAR.test(wordsOf(told)));
  return word.length > 0 && isMeant
    ? [{ entry: entry.id, day: entry.first ?? '', says: `${DOES[change]} (${system})`, word }]
    : [];
}
