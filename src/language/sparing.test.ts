import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure, Notice } from '../record/index.js';
import { sparing } from './sparing.js';

const sentences = (length: number) => Array.from({ length }, (_, i) => ({ start: i * 10 }));
type Sentences = readonly { readonly start: number }[];

/** Reads the places of sentences, and chokes on some of them. */
const chokingOn = (bad: readonly number[]) => (some: Sentences) =>
  some.map(({ start }) => {
    if (bad.includes(start)) throw new Error(`choked on ${start}`);
    return start;
  });

describe('sparing', () => {
  it('reads a sound text once', () => {
    let runs = 0;
    const { value, notices } = sparing(sentences(5), (some) => {
      runs += 1;
      return some.length;
    });
    expect([value, notices, runs]).toEqual([5, [], 1]);
  });

  it('leaves out the sentences at fault, tells where and why, and reads the rest', () => {
    const { value, notices } = sparing(sentences(9), chokingOn([0, 40, 80]), ' for its dates');
    expect(value).toEqual([10, 20, 30, 50, 60, 70]);
    expect(notices.map(({ start }) => start)).toEqual([0, 40, 80]);
    expect(Notice.parse(notices[1])).toEqual({
      code: 'sentence-skipped',
      message: 'The sentence at character 40 could not be read for its dates and is left out (choked on 40).',
      start: 40,
    });
  });

  it('finds any few faulty sentences, with few readings', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 299 }), { maxLength: 10 }),
        (length, places) => {
          const bad = places.filter((place) => place < length).map((place) => place * 10);
          let read = 0;
          const choke = chokingOn(bad);
          const { value, notices } = sparing(sentences(length), (some) => {
            read += some.length;
            return choke(some);
          });
          expect(value).toHaveLength(length - bad.length);
          expect(notices.map(({ start }) => start)).toEqual(bad.sort((a, b) => a - b));
          expect(read).toBeLessThanOrEqual(length * (2 + 3 * bad.length));
        },
      ),
    ));

  it('gives up where the fault is not that of a sentence', () => {
    const always = () => {
      throw new Error('no table');
    };
    expect(() => sparing(sentences(4), always)).toThrow('no table');
    expect(() => sparing(sentences(400), chokingOn(sentences(400).map(({ start }) => start)))).toThrow(
      'choked',
    );
    const together = (some: Sentences) => {
      if (some.length > 3) throw new Error('too many at once');
    };
    expect(() => sparing(sentences(4), together)).toThrow('too many at once');
  });

  it('passes on what a person can act on', () => {
    const refuse = () => {
      throw new Failure('missing', 'parse.bin', 'The weights are missing.');
    };
    expect(() => sparing(sentences(4), refuse)).toThrow(Failure);
  });

  it('reads nothing where nothing stands', () => expect(sparing([], (some) => some.length).value).toBe(0));
});
