import { expect, it } from 'vitest';
import { passage } from '../record/index.js';
import { groundsOf } from './grounds.js';
import { citations } from './references.js';

const text = 'They met in Oslo. The banquet was long. Nothing was signed.';
const find = (words: string) => passage(text, text.indexOf(words), text.indexOf(words) + words.length);
const reason = (words: string) => ({ mark: 'm', says: 'seen', points: -5, evidence: [find(words)] });

it('shows the words and cites what holds them: a passage near, or else the sentence', () => {
  const cited = citations();
  const grounds = groundsOf([reason('Oslo'), reason('banquet')], [find('met in Oslo')], text, cited);
  expect(grounds).toEqual([
    { says: 'seen: “Oslo”', points: -5, refs: [1] },
    { says: 'seen: “banquet”', points: -5, refs: [2] },
  ]);
  expect(cited.all().map(({ quote }) => quote)).toEqual(['met in Oslo', 'The banquet was long.']);
});

it('does not repeat long passages', () => {
  const [ground] = groundsOf([reason(text)], [], text, citations());
  expect(ground?.says).toBe('seen');
});
