import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { tokenize } from './tokens.js';
import { fold, keyOf, keysOf, tokenizedKey, type Words, wordsOf } from './words.js';

const read = (text: string): Words => wordsOf(tokenize(text, segment(text).sentences).tokens);

describe('fold', () => {
  it.each([
    ['seoul', 'seoul'],
    ['erdoğan', 'erdogan'],
    ['são tomé', 'sao tome'],
    ['łódź', 'lodz'],
    ['straße', 'strasse'],
    ['yıldız', 'yildiz'],
    ['', ''],
  ])('%s', (lower, key) => expect(fold(lower)).toBe(key));

  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    ));
});

describe('keyOf', () => {
  it.each([
    ['Norland', 'norland'],
    ['Park Min-jun', 'park min jun'],
    ['U.N.', 'u.n.'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ["People's Party", "people 's party"],
    ['SPLM-IO', 'splm - io'],
    ['Party (reformed)', 'party ( reformed )'],
  ])('%s', (name, key) => {
    expect(keyOf(name)).toBe(key);
    expect(keysOf(name)).toEqual(key.split(' '));
  });

  it('parts names of letters, spaces and hyphens as the tokenizer does', () => {
    const part = fc.constantFrom('Min', 'jun', 'é', 'Ö', 'OSCE', 'ÉÖ', 'II', 'I', 'X', 'al', 'Erdoğan');
    const name = fc.tuple(part, fc.array(fc.tuple(fc.constantFrom(' ', '-'), part), { maxLength: 3 }));
    fc.assert(
      fc.property(name, ([first, rest]) => {
        const written = first + rest.flat().join('');
        expect(keyOf(written)).toBe(tokenizedKey(written));
      }),
    );
  });
});

describe('wordsOf', () => {
  it('parts hyphened words, and leads back to their token', () => {
    const { keys, token, capital } = read('The Norland-Sudmark talks of Min-jun.');
    expect(keys).toEqual(['the', 'norland', 'sudmark', 'talks', 'of', 'min', 'jun', '.']);
    expect(token).toEqual([0, 1, 1, 2, 3, 4, 4, 5]);
    expect(capital).toEqual([true, true, true, false, false, true, true, false]);
  });

  it('keeps hyphens that part nothing, and words that no one writes', () => {
    expect(read('a - b').keys).toEqual(['a', '-', 'b']);
    const long = `${'x'.repeat(40)}-${'y'.repeat(40)}`;
    expect(read(long).keys).toEqual([long]);
  });

  it('does not shift where lower case is longer', () => {
    const text = 'İ-İzmir met';
    const { starts, ends, keys } = read(text);
    expect(text.slice(starts[keys.indexOf('met')], ends[keys.indexOf('met')])).toBe('met');
  });

  it('puts every word at its exact place, in order, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'É', '-', '‑', ' ', '.', 'İ', '\ud83d') }),
        (text) => {
          const words = read(text);
          let last = 0;
          words.keys.forEach((key, i) => {
            const [start = -1, end = -1] = [words.starts[i], words.ends[i]];
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            if (key.length === end - start)
              expect(fold(text.slice(start, end).toLowerCase().replaceAll('‑', '-'))).toBe(key);
            last = end;
          });
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    ));
});
