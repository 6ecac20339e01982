import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { tokenize } from './tokens.js';

/** Milliseconds for 1 MB: tens of times what it takes on a machine that is free; the square of the length would take many minutes. */
const linearMs = 20_000;

const tokensOf = (text: string) => tokenize(text, segment(text).sentences).tokens;
const words = (text: string): string => tokensOf(text).forms.join(' ');

describe('tokens', () => {
  it.each([
    ["They don't, can't and won't sign.", "They do n't , ca n't and wo n't sign ."],
    ['Hale’s envoys couldn’t’ve known.', 'Hale ’s envoys could n’t ’ve known .'],
    ['They cannot agree.', 'They can not agree .'],
    ["the envoys' talks at five o'clock", "the envoys ' talks at five o'clock"],
    ['Park Min-jun joined the six-party talks.', 'Park Min-jun joined the six-party talks .'],
    ['a U.S.-led force and the US-Korea pact', 'a U.S. - led force and the US - Korea pact'],
    ['SALT-II, F-16 and B–52', 'SALT-II , F-16 and B–52'],
    ['Mr. Lund of the U.S. met J. Roe.', 'Mr. Lund of the U.S. met J. Roe .'],
    ['They left the U.S.', 'They left the U.S.'],
    ['Sudan, Chad, etc.', 'Sudan , Chad , etc.'],
    ['1,900 men, 3.5% and $40', '1,900 men , 3.5 % and $ 40'],
    [
      '27-28 May, 1981–88, the 26th, the 1990s, a 60-day pause',
      '27 - 28 May , 1981 – 88 , the 26th , the 1990s , a 60-day pause',
    ],
    ['on 2017-03-09 at 18:00', 'on 2017-03-09 at 18:00'],
    ['“Yes”—he said...', '“ Yes ” — he said ...'],
    ['see https://example.org/a?b=1, then', 'see https://example.org/a?b=1 , then'],
    ['He said no.', 'He said no .'],
    ['No. 5 and/or no. 6', 'No. 5 and / or no. 6'],
    ['a 😀 b', 'a 😀 b'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected));

  it('keeps a plain lower-case form of each', () => {
    expect(tokensOf('Park Min‑jun’s').lower).toEqual(['park', 'min-jun', "'s"]);
  });

  it('tells each sentence where its tokens are', () => {
    const text = 'One two. Three.';
    const { sentences } = tokenize(text, segment(text).sentences);
    expect(sentences.map(({ from, to, paragraph }) => [from, to, paragraph])).toEqual([
      [0, 3, 0],
      [3, 5, 0],
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.constantFrom("n't", '’s', 'U.S.', '-', 'a', '1', '.', ',', ' ', 'http://', '&', '\ud83d', '’', 'X'),
    { maxLength: 60 },
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    pieces.map((parts) => parts.join('')),
  );

  it('is cut at exact places, in order, and nothing but white space is left out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokensOf(text);
        let last = 0;
        for (let i = 0; i < tokens.length; i += 1) {
          const [start = -1, end = -1] = [tokens.starts[i], tokens.ends[i]];
          expect(text.slice(start, end)).toBe(tokens.forms[i]);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).replace(/[\s\u0085\u200b\u2060]/g, '')).toBe('');
          last = end;
        }
      }),
    );
  });

  it.each([
    ['clitics', "x's"],
    ['addresses', 'http://'],
    ['dots', 'a.b'],
    ['hyphens', 'A-'],
    ['quotes', '"'],
  ])(
    'of 1 MB is cut in linear time: %s',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const { sentences } = segment(text);
      const started = performance.now();
      expect(tokenize(text, sentences).tokens.length).toBeGreaterThan(100);
      expect(performance.now() - started).toBeLessThan(linearMs);
    },
    2 * linearMs,
  );
});
