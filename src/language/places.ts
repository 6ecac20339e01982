import { stateOf } from '../record/index.js';
import type { Place } from './analysis.js';
import type { Draft } from './drafts.js';
import {
  type Elements,
  endAt,
  isPossessive,
  isSameSentence,
  keyAt,
  meaningAt,
  textBetween,
} from './elements.js';
import type { Meaning } from './gazetteer.js';
import { readName } from './noun-phrases.js';

/** A place in words. */
interface Site {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly state: string | null;
}

/**
 * Finds the places of a text, and takes the words that are only places from the actors: capitals after "in" or before "summit" are no
 * governments, and a state after "in" does not act.
 */
export function findPlaces(
  elements: Elements,
  drafts: readonly Draft[],
): { places: Place[]; actors: Draft[] } {
  const sites = findSites(elements, drafts);
  const byWord = new Map(sites.map((site) => [site.from, site]));
  const actors = drafts.flatMap((draft) => {
    const site = draft.type === 'state' && draft.asks === null ? byWord.get(draft.from) : undefined;
    if (!site) return [draft];
    return meaningAt(elements, draft.from, 'state') ? [{ ...draft, modifier: true }] : [];
  });
  const { starts, ends } = elements.words;
  const places = sites.map(({ from, to, name, state }) => ({
    start: starts[from] ?? 0,
    end: ends[to - 1] ?? 0,
    name,
    state,
  }));
  return { places, actors };
}

function findSites(elements: Elements, drafts: readonly Draft[]): Site[] {
  const sites: Site[] = [];
  let next = 0;
  for (let at = 0; at < elements.words.length; ) {
    while (next < drafts.length && (drafts[next]?.to ?? 0) <= at) next += 1;
    const cover = drafts[next];
    const isTaken =
      cover !== undefined && cover.from <= at && cover.type !== 'state' && cover.refs.length > 0;
    const site = isTaken ? null : readSite(elements, at, sites.at(-1) ?? null);
    if (site) sites.push(site);
    at = site?.to ?? endAt(elements, at);
  }
  return sites;
}

function readSite(elements: Elements, at: number, last: Site | null): Site | null {
  const place = meaningAt(elements, at, 'place');
  const end = endAt(elements, at);
  const other = meaningAt(elements, at, 'capital', 'seat', 'state');
  if (place && !meaningAt(elements, at, 'capital', 'state'))
    return { from: at, to: end, name: place.name, state: place.state };
  if (!other) return unknownSite(elements, at);
  if (isPossessive(elements, end) || !isWhere(elements, at, end, other, last)) return null;
  return { from: at, to: end, name: textBetween(elements, at, end), state: stateOf(other.ref) };
}

const locative = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'around', 'following']);
const directional = new Set([
  'to',
  'from',
  'for',
  'into',
  'via',
  'through',
  'toward',
  'towards',
  'visit',
  'visits',
  'visited',
  'visiting',
]);
const motion = new Set(
  'go goes going went gone travel travels traveled traveling travelled travelling trip trips visit visits visited visiting flew fly flies flying flight return returns returned returning arrive arrives arrived came come comes coming head headed heading heads left leave leaves departed moved move journey journeys invite invited invitation drove sail sailed stop stopover route way en advance evacuated tour swing'.split(
    ' ',
  ),
);
const gatherings = new Set(
  'summit summits meeting meetings talks conference conferences agreement agreements accord accords declaration communique communiqué round rounds process negotiations treaty protocol statement peace document framework'.split(
    ' ',
  ),
);

/** Whether the words around a capital, seat or state make it a place. */
function isWhere(
  elements: Elements,
  at: number,
  end: number,
  meaning: Extract<Meaning, { ref: string }>,
  last: Site | null,
): boolean {
  const before = keyAt(elements, at - 1) === 'the' ? at - 2 : at - 1;
  const key = keyAt(elements, before);
  if (locative.has(key) && isSameSentence(elements, before, at)) return true;
  if (directional.has(key) && hasMotion(elements, before)) return true;
  if (last && isListed(elements, last.to, at)) return true;
  const isCity = meaning.kind === 'capital' || meaningAt(elements, at, 'place') !== null;
  return isCity && (gatherings.has(keyAt(elements, end)) || isDateline(elements, at, end));
}

/** How many words before a preposition its verb of motion may stand: "travels next week with his wife to". */
const motionReach = 6;
function hasMotion(elements: Elements, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - motionReach); i -= 1)
    if (isSameSentence(elements, i, at) && motion.has(keyAt(elements, i))) return true;
  return false;
}

/** "in Tokyo and Beijing", "in Hanoi, Vietnam". */
function isListed(elements: Elements, from: number, at: number): boolean {
  if (at === from || at - from > 2 || !isSameSentence(elements, from - 1, at)) return false;
  for (let i = from; i < at; i += 1) if (!['and', ','].includes(keyAt(elements, i))) return false;
  return true;
}

/** "SEOUL —", "WASHINGTON (Reuters)": the first words of a sentence, and a dash. */
function isDateline(elements: Elements, at: number, end: number): boolean {
  if (at > 0 && isSameSentence(elements, at - 1, at)) return false;
  for (let i = end; i < end + 5; i += 1) if (['-', '--'].includes(keyAt(elements, i))) return true;
  return false;
}

/** "in Baden-Baden": capitals after "in" that the gazetteer does not know. */
function unknownSite(elements: Elements, at: number): Site | null {
  const key = keyAt(elements, at - 1);
  if ((key !== 'in' && key !== 'near') || elements.meanings[at]) return null;
  const name = readName(elements, at);
  return name ? { from: at, to: name.end, name: textBetween(elements, at, name.end), state: null } : null;
}
