import { describe, expect, it } from 'vitest';
import { passage } from '../record/index.js';
import { sentenceAfter, sentenceAround, sentencesOf } from './sentence.js';

const text =
  'Mr. Ito met the U.S. envoy. “They agreed on little.” No paper followed!\nA new line begins here.';
const find = (words: string) => passage(text, text.indexOf(words), text.indexOf(words) + words.length);
const said = (words: string): string => {
  const { start, end } = sentenceAround(text, find(words));
  return text.slice(start, end);
};

describe('sentenceAround', () => {
  it.each([
    ['met', 'Mr. Ito met the U.S. envoy.'],
    ['little', '“They agreed on little.”'],
    ['paper', 'No paper followed!'],
    ['new line', 'A new line begins here.'],
    ['envoy. “They', 'Mr. Ito met the U.S. envoy. “They agreed on little.”'],
  ])('%s lies in "%s"', (words, sentence) => {
    expect(said(words)).toBe(sentence);
  });

  it('stays cheap in a text without full stops', () => {
    const endless = 'word '.repeat(200_000);
    const { start, end } = sentenceAround(endless, { start: 500_000, end: 500_004 });
    expect(end - start).toBeLessThan(2000);
  });
});

describe('sentenceAfter', () => {
  it('stays within the paragraph', () => {
    const next = sentenceAfter(text, sentenceAround(text, find('met')));
    expect(next && text.slice(next.start, next.end)).toBe('“They agreed on little.”');
    expect(sentenceAfter(text, sentenceAround(text, find('paper')))).toBeNull();
  });
});

it('sentencesOf tells each sentence once', () => {
  expect(sentencesOf(text, [find('met'), find('envoy'), find('paper')])).toHaveLength(2);
});
