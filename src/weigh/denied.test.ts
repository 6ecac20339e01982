import { describe, expect, it } from 'vitest';
import { isDenied, isName } from './denied.js';

const denied = (text: string, words: string): boolean => {
  const start = text.indexOf(words);
  return isDenied(text, { start: 0, end: text.length }, { start, end: start + words.length });
};

describe('isDenied', () => {
  it.each([
    ['The ministers did not sign a treaty.', 'sign'],
    ['The ministers signed no treaty.', 'treaty'],
    ['They parted without a banquet.', 'banquet'],
    ['There was no progress on the border.', 'progress'],
    ['Oslo denied that the talks collapsed.', 'collapsed'],
    ['The ministers never shook hands.', 'shook hands'],
    ['No date for a next round was set.', 'next round'],
    ['The ceremony did not take place.', 'ceremony'],
    ['They could not reach an agreement on mines.', 'agreement'],
    ['The banquet was not held.', 'banquet'],
    ['The two refused to sign the accord.', 'sign'],
  ])('%s (%s)', (text, words) => expect(denied(text, words)).toBe(true));

  it.each([
    ['The ministers signed a treaty.', 'signed'],
    ['The ministers signed a treaty that does not name a date.', 'signed'],
    ['They did not speak to reporters, but signed a treaty.', 'signed'],
    ['The talks ended without a deal.', 'without a deal'],
    ['The banquet did not bring peace.', 'banquet'],
    ['No reporter saw the ministers; they shook hands indoors.', 'shook hands'],
  ])('%s (%s) stands', (text, words) => expect(denied(text, words)).toBe(false));
});

describe('isName', () => {
  it.each(['their earlier talks', 'the three rounds of talks', 'his call with the king of Norway'])(
    '%s',
    (words) => expect(isName(words)).toBe(true),
  );
  it.each(['The two ministers met in Oslo', 'talks began on Friday', 'this was a good meeting'])(
    '%s says something',
    (words) => expect(isName(words)).toBe(false),
  );
});
