import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.js';
import { datelineOf, isDateline } from './datelines.js';

const dateline = (text: string): string | null => {
  const found = datelineOf(text, { start: 0, end: text.length });
  return found && text.slice(found.start, found.end);
};

describe('datelines', () => {
  it.each([
    ['LIMA — The ministers met.', 'LIMA — '],
    ['LIMA, 4 May 2016 — The ministers met.', 'LIMA, 4 May 2016 — '],
    ['NEW DELHI, Sept. 9, 2021 (PTI) - The ministers met.', 'NEW DELHI, Sept. 9, 2021 (PTI) - '],
    ['QUITO, Ecuador (AP) — “We met,” he said.', 'QUITO, Ecuador (AP) — '],
    ['Quito, May 4 – The ministers met.', 'Quito, May 4 – '],
    ['CAMP DAVID, 18 August -- The ministers met.', 'CAMP DAVID, 18 August -- '],
  ])('%s', (text, found) => expect(dateline(text)).toBe(found));

  it.each([
    'Peru — The Andes lie there.',
    'The envoy of Peru, who met her — Tuesday was fine — left.',
    'Peru-Chile talks ended.',
    'LIMA AND QUITO MET AND WROTE, AND THEY SIGNED — All of it.',
    'In Quito (of all places) — They met.',
    '— They met.',
    '',
  ])('none in: %s', (text) => expect(dateline(text)).toBeNull());

  it('are sentences of their own, in which nobody acts', () => {
    const { text, sentences, mentions } = analyze(
      'SINGAPORE, 4 May (KCNA) — The king of Jordan left.',
      '2016-05-05',
    );
    expect(sentences).toHaveLength(2);
    expect(sentences.map((sentence) => isDateline(text, sentence))).toEqual([true, false]);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['king of Jordan']);
  });
});
