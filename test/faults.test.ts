import { describe, expect, it, vi } from 'vitest';
import { codeDocument } from '../src/code/index.js';
import { analyze } from '../src/language/index.js';
import { Notice } from '../src/record/index.js';

/** A word that a layer and a coder are made to choke on: no text is known that does it. */
const [forTimes, forPositions] = ['Xuzzle', 'Yuzzle'];

vi.mock('../src/language/times.js', async (original) => {
  const real = await original<typeof import('../src/language/times.js')>();
  const findTimes: typeof real.findTimes = (text, sentences, tokens, anchor) => {
    if (tokens.forms.includes(forTimes)) throw new Error('no such day');
    return real.findTimes(text, sentences, tokens, anchor);
  };
  return { findTimes };
});

vi.mock('../src/code/position.js', async (original) => {
  const real = await original<typeof import('../src/code/position.js')>();
  const codePositions: typeof real.codePositions = (context) => {
    const { sentences, tokens } = context.d.analysis;
    if (sentences.some(({ from, to }) => tokens.forms.slice(from, to).includes(forPositions)))
      throw new Error('no such wish');
    return real.codePositions(context);
  };
  return { codePositions };
});

const read = (text: string) => codeDocument(analyze(text, '2020-06-15'), { id: 'x', title: null });
const kinds = (text: string) => read(text).items.map(({ kind }) => kind);
const [first, last] = ['Iran rejected the sanctions. ', ' Chad and Sudan met in Oslo on May 4, 2011.'];

describe('a sentence that cannot be read', () => {
  it('is told with its place and left out by the language layer, and the rest is read', () => {
    const bad = `Peru rejected ${forTimes} on Friday.`;
    const { items, notices } = read(first + bad + last);
    expect(notices).toEqual([
      {
        code: 'sentence-skipped',
        message: `The sentence at character ${first.length} could not be read and is left out (no such day).`,
        start: first.length,
      },
    ]);
    expect(Notice.safeParse(notices[0]).success).toBe(true);
    expect(items.map(({ kind }) => kind)).toEqual(kinds(first + last));
    expect(items.some(({ evidence }) => evidence.some(({ quote }) => quote.includes(forTimes)))).toBe(false);
  });

  it('costs the items of the kind whose coder fails, in that sentence alone', () => {
    const bad = `Peru said that it rejected ${forPositions}.`;
    const { items, notices } = read(first + bad + last);
    expect(notices.map(({ code, start }) => [code, start])).toEqual([['sentence-skipped', first.length]]);
    expect(notices[0]?.message).toContain('could not be read for its position items');
    expect(items.filter(({ kind }) => kind === 'position')).toHaveLength(1);
    const statements = items.filter(({ kind }) => kind === 'statement');
    expect(statements.map(({ evidence }) => evidence[0]?.start)).toEqual([first.length]);
  });
});
