import { describe, expect, it } from 'vitest';
import { isAimedAt } from './aimed-at.js';

const aimed = (text: string, words: string): boolean => {
  const start = text.indexOf(words);
  return isAimedAt(text, { start: 0, end: text.length }, { start, end: start + words.length });
};

describe('isAimedAt', () => {
  it.each([
    ['Peru and Chile are holding talks in an attempt to draw up an agreement on fishing.', 'agreement'],
    ['The envoys came to Oslo to work out a deal.', 'deal'],
    ['The two sides hope to reach an accord by May.', 'accord'],
    ['The ministers called for an agreement.', 'agreement'],
    ['The ministers discussed an agreement on mines.', 'agreement'],
    ['The envoy reported progress towards a treaty on mines.', 'treaty'],
    ['The talks on an agreement went on in Oslo.', 'agreement'],
    ['Sweden may sign the accord.', 'accord'],
    ['The sides are expected to sign a declaration.', 'declaration'],
    ['A deal is possible, the envoy said.', 'deal'],
    ['A deal could emerge from the talks.', 'deal'],
    ['If the sides reach an agreement, the bridge opens.', 'agreement'],
    ['The sides plan to begin drafting the text of the accord.', 'drafting'],
    ['The sides plan to begin drafting the text of the accord.', 'accord'],
    ['The envoy warned that the talks could end without a deal.', 'without a deal'],
  ])('%s (%s)', (text, words) => expect(aimed(text, words)).toBe(true));

  it.each([
    ['The ministers signed an agreement on mines.', 'agreement'],
    ['They agreed to open the bridge.', 'agreed'],
    ['They signed an accord that could end the war.', 'accord'],
    ['The agreement will bring peace to the border.', 'agreement'],
    ['The agreement on mines was signed to end the war.', 'agreement'],
    ['The sides managed to reach an agreement.', 'agreement'],
    ['A deal emerged after talks on fishing.', 'deal'],
    ['The talks led to an accord on mines.', 'accord'],
    ['Under the agreement, Peru will open the bridge.', 'agreement'],
    ['After long talks for the bridge, they announced a deal.', 'deal'],
  ])('%s (%s) stands', (text, words) => expect(aimed(text, words)).toBe(false));
});
