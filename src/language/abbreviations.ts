/** English abbreviations written with a full stop, lower case and without it. Closed word lists of ours: orthography, not facts. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles and the like: a name follows, so the full stop after them never ends a sentence. */
export const beforeNames = words(
  'mr mrs ms mx dr prof gen lt col maj capt cmdr cpl sgt adm sen rep gov pres amb rev hon messrs mme st mt ft vs v viz cf e.g i.e al approx b c',
);

/** A number follows: "No. 5", "Art. 2", "Feb. 9". Before anything else their full stop may end a sentence ("He said no."). */
export const beforeNumbers = words(
  'no nos art arts sec secs para paras p pp vol ch fig ca jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** They stand inside a sentence as well as at its end; the next word decides. */
export const anywhere = words('inc co corp ltd jr sr bros etc dept est assn univ u.s u.n a.m p.m');

/** Whether `word` (lower case, without its last full stop) is an abbreviation; letters with stops between them ("d.p.r.k") always are. */
export const isAbbreviation = (word: string): boolean =>
  beforeNames.has(word) || beforeNumbers.has(word) || anywhere.has(word) || isDotted(word);

/** Single letters with full stops between them: "u.s", "d.p.r.k". */
export function isDotted(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false;
  for (let i = 0; i < word.length; i += 1) if ((i % 2 === 1) !== (word[i] === '.')) return false;
  return true;
}

/** Words that, with a capital, open a new sentence after an abbreviation: "in the U.S. The talks". No name begins with them. */
export const sentenceOpeners = words(
  'the a an he she it they we i you this that these those there his her its their our my in on at for from by with as after before while when where what who why how if but and or so yet however although though since until during despite both some many most all each no not meanwhile',
);
