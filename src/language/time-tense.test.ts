import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { isLimit, tenseAround } from './time-tense.js';
import { tokenize } from './tokens.js';

/** The tense around the word between the bars. */
function tense(marked: string): ReturnType<typeof tenseAround> {
  const text = marked.replaceAll('|', '');
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  const at = tokens.starts.indexOf(marked.indexOf('|'));
  const sentence = sentences.find(({ from, to }) => from <= at && at < to);
  return tenseAround(tokens, at, at + 1, sentence?.from ?? 0, sentence?.to ?? tokens.length);
}

describe('tenseAround', () => {
  it.each([
    ['They met on |Tuesday|.', 'past'],
    ['They signed it on |Tuesday|.', 'past'],
    ['They will meet on |Tuesday|.', 'future'],
    ['They won’t meet on |Tuesday|.', 'future'],
    ['They’ll meet on |Tuesday|.', 'future'],
    ['On |Tuesday| they left.', 'past'],
    ['On |Tuesday| they will leave.', 'future'],
    ['He said that they will meet on |Tuesday|.', 'future'],
    ['They will report what they signed on |Tuesday|.', 'past'],
    ['They flew in to reopen talks on |Tuesday|.', 'future'],
    ['They were forced to leave on |Tuesday|.', 'past'],
    ['They flew to the capital on |Tuesday|.', 'past'],
    ['They flew to Ansel on |Tuesday|.', 'past'],
    ['The site should be dismantled on |Tuesday|.', 'future'],
    ['The talks planned for |Tuesday| matter.', 'future'],
    ['The United side of |Tuesday|', 'unknown'],
    ['The talks of |Tuesday| matter.', 'unknown'],
    ['They left; talks on |Tuesday|', 'unknown'],
    ['They left. Talks on |Tuesday|.', 'unknown'],
  ])('%s is %s', (text, expected) => expect(tense(text)).toBe(expected));

  it('looks no further than a clause is long', () => {
    expect(tense(`They met ${'and so on '.repeat(4)}on |Tuesday|`)).toBe('past');
    expect(tense(`They met ${'and so on '.repeat(5)}on |Tuesday|`)).toBe('unknown');
  });
});

describe('isLimit', () => {
  it.each([
    ['until Monday', true],
    ['by Monday', true],
    ['on Monday', false],
    ['Monday', false],
  ])('%s: %s', (text, expected) => {
    const { tokens } = tokenize(text, segment(text).sentences);
    expect(isLimit(tokens, tokens.lower.indexOf('monday'))).toBe(expected);
  });
});
