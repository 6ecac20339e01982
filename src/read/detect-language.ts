import { FUNCTION_WORDS } from './function-words.js';

/** Scripts that one language writes, or one far more than the others, by ISO 639-1 code. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
];

/** Characters that are looked at: the score of a text settles long before, and a long text must not cost more. */
const SAMPLE = 20_000;
/** Fewer words, or letters of a script without spaces, are too short to tell. Of 1,347 windows of ten words of the English gold documents none was taken for another language. */
const MIN_WORDS = 10;
const MIN_LETTERS = 10;
/** Least score of a language that is named. Whole texts of the profiled languages reach 0.09–0.5, others seldom 0.08. */
const MIN_SCORE = 0.08;
/** Different function words that must stand in the text before its language is named: two may be names or borrowed. */
const MIN_DIFFERENT = 4;
/** How much better than English another language must score: halves in two languages are left to the reader. */
const MARGIN = 2;
/** From this many words on a text that scores below `NO_ENGLISH` is not English; gold documents in English score 0.17 and more. */
const MANY_WORDS = 100;
const NO_ENGLISH = 0.03;

/** For each function word the languages that have it. A word weighs less the more languages share it. */
const languagesOf = new Map<string, string[]>();
for (const [code, words] of Object.entries(FUNCTION_WORDS))
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), code]);

/**
 * The language of a text: an ISO 639-1 code, `und` where it is not English but cannot be named, null where it is too short to tell.
 * Decided by script where that suffices, else by the weighted share of function words.
 */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text).toLowerCase().normalize('NFC');
  return byScript(sample) ?? byFunctionWords(sample.match(/[\p{L}\p{M}]+/gu) ?? []);
}

/** The English name of a language by its code, as it stands in a sentence. */
export const languageName = (code: string): string =>
  code === 'und'
    ? 'a language other than English'
    : (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code);

/** All of a short text; of a long one five stretches from start to end, so that a foreign preface does not decide. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const stretch = SAMPLE / 5;
  return [0, 1, 2, 3, 4]
    .map((i) => Math.floor((i * (text.length - stretch)) / 4))
    .map((start) => text.slice(start, start + stretch))
    .join('\n');
}

function byScript(sample: string): string | null {
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const counts = new Map(SCRIPTS.map(([code, pattern]) => [code, count(pattern)]));
  const foreign = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (letters < MIN_LETTERS || foreign < letters / 2) return null;
  // Japanese is written with Chinese characters too; a tenth of kana tells it from Chinese.
  if ((counts.get('ja') ?? 0) > foreign / 10) return 'ja';
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function byFunctionWords(words: readonly string[]): string | null {
  if (words.length < MIN_WORDS) return null;
  const scores = scoresOf(words);
  const english = scores.get('en') ?? 0;
  const [best, score] = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a), ['en', 0]);
  const different = new Set(words.filter((word) => languagesOf.get(word)?.includes(best))).size;
  if (best !== 'en' && score >= MIN_SCORE && score >= MARGIN * english && different >= MIN_DIFFERENT)
    return best;
  if (english >= MIN_SCORE) return 'en';
  return words.length >= MANY_WORDS && english < NO_ENGLISH ? 'und' : null;
}

/** For each language the share of the words that are its function words, those that are shared weighed down. */
function scoresOf(words: readonly string[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const word of words) {
    const codes = languagesOf.get(word) ?? [];
    const weight = 1 / Math.sqrt(codes.length) / words.length;
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + weight);
  }
  return scores;
}
