import { describe, expect, it } from 'vitest';
import type { Passage } from './passage.js';
import { paragraphsOf, segmentsOf } from './segments.js';

const passage = (item: string, start: number, end: number, lane = 0): Passage => ({
  item,
  start,
  end,
  lane,
  kind: 'statement',
});

describe('paragraphs', () => {
  it('are parted by blank lines, and keep the lines within them', () => {
    const text = 'One line\nand another.\n\n\nThen more.\n';
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'One line\nand another.',
      'Then more.\n',
    ]);
  });
  it('are lines where no line is blank', () =>
    expect(paragraphsOf('a\nb\nc')).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
      { start: 4, end: 5 },
    ]));
  it('are none of an empty text', () => expect(paragraphsOf('')).toEqual([]));
});

describe('segments', () => {
  const text = 'The boats sail. The boats rest.';
  const whole = [{ start: 0, end: text.length }];
  it('hold the whole text, and every passage over its whole length', () => {
    const passages = [passage('a', 0, 15), passage('b', 4, 20, 1), passage('c', 10, 14, 2)];
    const [segments = []] = segmentsOf(text, whole, passages, null);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    for (const { item, start, end } of passages) {
      const own = segments.filter(({ within }) => within.some((one) => one.item === item));
      expect(own.map((segment) => segment.text).join('')).toBe(text.slice(start, end));
    }
  });
  it('say where an item is first seen, once', () => {
    const passages = [passage('a', 0, 9), passage('a', 16, 20), passage('b', 16, 30)];
    const [segments = []] = segmentsOf(text, whole, passages, null);
    expect(segments.flatMap(({ opens, start }) => opens.map((item) => [item, start]))).toEqual([
      ['a', 0],
      ['b', 16],
    ]);
  });
  it('go on over the end of a paragraph', () => {
    const pieces = segmentsOf(
      'one\n\ntwo',
      [
        { start: 0, end: 3 },
        { start: 5, end: 8 },
      ],
      [passage('a', 1, 7)],
      null,
    );
    expect(
      pieces.map((segments) => segments.map(({ text: words, within }) => [words, within.length])),
    ).toEqual([
      [
        ['o', 0],
        ['ne', 1],
      ],
      [
        ['tw', 1],
        ['o', 0],
      ],
    ]);
  });
  it('know the passage that the address names, which need not be one of an item', () => {
    const [segments = []] = segmentsOf(text, whole, [passage('a', 0, 9)], { start: 4, end: 15 });
    expect(segments.filter(({ isAt }) => isAt).map((segment) => segment.text)).toEqual(['boats', ' sail.']);
  });
});
