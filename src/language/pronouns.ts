import { type Asks, type Draft, draft } from './drafts.js';
import { type Elements, endAt, isCapital, isPossessive, keyAt, meaningAt } from './elements.js';

const singular = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);
const plural = new Set(['they', 'them', 'their', 'themselves']);
const neuter = new Set(['it', 'its', 'itself']);
const possessive = new Set(['his', 'her', 'their', 'its']);

const pairWords = new Set(['two', 'both', 'each', 'either']);
const pairNouns = new Set(
  'sides parties countries nations governments states capitals neighbors neighbours rivals powers allies foes adversaries enemies men women delegations presidents leaders peoples side'.split(
    ' ',
  ),
);
/** Without "two" or "both": only these nouns always mean the sides of the matter. */
const sidesAlone = new Set(['sides', 'parties']);
/** What two who were named before do together: "the two met", "both agreed". After these "the two" is whole without a noun. */
const pairVerbs = new Set(
  'meet met agree agreed sign signed discuss discussed shake shook exchange exchanged speak spoke talk talked hold held have had are were will would also then did could may might never'.split(
    ' ',
  ),
);
const countryWords = new Set(['country', 'nation', 'regime', 'kingdom', 'republic']);

/** "he", "their", "both sides", "the two countries", "the country": words that stand for actors named before. */
export function readPronoun(elements: Elements, at: number): Draft | null {
  const key = keyAt(elements, at);
  const asks: Asks | null = singular.has(key)
    ? 'he'
    : plural.has(key)
      ? 'they'
      : neuter.has(key)
        ? 'it'
        : null;
  if (asks)
    return draft({
      from: at,
      to: at + 1,
      type: 'pronoun',
      refs: [],
      plural: asks === 'they',
      modifier: possessive.has(key),
      asks,
    });
  if (key === 'the' || pairWords.has(key)) return readPair(elements, at);
  return null;
}

/** "The North", with a capital and nothing behind it that would make it another name ("the North Atlantic"). */
function isCompass(elements: Elements, at: number): boolean {
  const key = keyAt(elements, at + 1);
  if ((key !== 'north' && key !== 'south') || !isCapital(elements, at + 1) || elements.meanings[at + 1])
    return false;
  return keyAt(elements, at) === 'the' && !isCapital(elements, at + 2);
}

function readPair(elements: Elements, at: number): Draft | null {
  if (isCompass(elements, at))
    return draft({
      from: at + 1,
      to: at + 2,
      type: 'state',
      refs: [],
      modifier: isPossessive(elements, at + 2),
      asks: 'compass',
    });
  const word = keyAt(elements, at) === 'the' ? at + 1 : at;
  const isPair = pairWords.has(keyAt(elements, word));
  const noun = isPair ? word + 1 : word;
  const key = keyAt(elements, noun);
  const title = meaningAt(elements, noun, 'title');
  const end = endAt(elements, noun);
  const modifier = isPossessive(elements, end);
  if (isPair ? pairNouns.has(key) || title?.plural : word > at && sidesAlone.has(key))
    return draft({
      from: at,
      to: end,
      type: 'group',
      refs: [],
      plural: true,
      modifier,
      asks: 'pair',
      level: title?.level ?? 'unknown',
      office: title?.office ?? null,
    });
  if (isPair && key && pairVerbs.has(key) && (word > at || keyAt(elements, at) === 'both'))
    return draft({ from: at, to: noun, type: 'group', refs: [], plural: true, asks: 'pair' });
  if (word > at && countryWords.has(key) && !isCapital(elements, noun) && !elements.meanings[noun])
    return draft({ from: at, to: end, type: 'state', refs: [], modifier, asks: 'country' });
  return null;
}
