import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { eventOf, isBringing, isHappening, isOccurring } from './encounter-event.js';

function eventIn(text: string, word: string) {
  const { trees, tokens } = contextFor(text).d.analysis;
  const from = tokens.lower.indexOf(word);
  const event = eventOf(trees, { from, to: from + 1 });
  return { trees, event, words: [event.word, event.top, event.verb].map((at) => tokens.lower[at] ?? '') };
}

describe('eventOf', () => {
  it('finds the verb that brings talks about, over the words that count them', () => {
    const { event, words } = eventIn('Peru and Chile held a new round of talks.', 'talks');
    expect(words).toEqual(['talks', 'round', 'held']);
    expect(event).toMatchObject({ isNoun: true, link: 'obj' });
  });
  it('takes a verb of meeting for itself', () =>
    expect(eventIn('Peru met Chile.', 'met')).toMatchObject({ words: ['met', 'met', 'met'] }));
});

describe('what verbs say of an encounter', () => {
  it.each([
    ['Peru held talks.', [true, false, false]],
    ['Peru hosted the talks.', [true, false, true]],
    ['The talks happened.', [false, true, false]],
    ['Peru discussed talks.', [false, false, false]],
  ])('%s', (text, expected) => {
    const { trees, event } = eventIn(text, 'talks');
    expect([isOccurring, isHappening, isBringing].map((is) => is(trees, event.verb))).toEqual(expected);
  });
});
