import { type Draft, draft } from './drafts.js';
import { isCapital, keyAt } from './elements.js';
import type { Reading } from './reading.js';
import { famous, type Known } from './short-names.js';

/** A surname alone: somebody introduced before, else somebody famous on the day. */
function bySurname({ elements, introduced, gazetteer, day }: Reading, at: number): Known | null {
  const key = keyAt(elements, at);
  return introduced.find(key, at, null, null) ?? famous(gazetteer, key, day);
}

/** "The Trump-Kim summit", "the Reagan–Gorbachev talks": two surnames joined by a hyphen qualify what the two did together. */
export function readSurnamePair(reading: Reading, at: number): Draft | null {
  const { elements } = reading;
  const { token, starts, ends } = elements.words;
  const isOneWord = token[at] === token[at + 1] && token[at] !== token[at - 1] && token[at] !== token[at + 2];
  const isJoined = starts[at + 1] === (ends[at] ?? 0) + 1;
  if (!isOneWord || !isJoined || !isCapital(elements, at)) return null;
  const [first, second] = [bySurname(reading, at), bySurname(reading, at + 1)];
  if (!first?.ref || !second?.ref || first.ref === second.ref) return null;
  const level = first.level === second.level ? first.level : 'unknown';
  return draft({
    from: at,
    to: at + 2,
    type: 'person',
    refs: [first.ref, second.ref],
    level,
    plural: true,
    modifier: true,
  });
}
