import { describe, expect, it } from 'vitest';
import { findNames } from '../../language/mentions.js';
import { segment } from '../../language/segments.js';
import { tokenize } from '../../language/tokens.js';
import { whoOf } from './who.js';

const whoIn = (text: string) => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  const { mentions, places } = findNames(text, sentences, tokens, '2025-08-26');
  return whoOf(mentions, places);
};

describe('whom a sentence is about', () => {
  it('are states, or the persons that it names', () => {
    expect(whoIn('The United States and Iran meet.')).toEqual({ parties: ['USA', 'IRN'], leaders: false });
    expect(whoIn('Trump and Kim Jong Un meet.')).toEqual({
      parties: ['USA:Donald Trump', 'PRK:Kim Jong Un'],
      leaders: true,
    });
  });
  it('is a side for an office, whoever holds it', () =>
    expect(whoIn('The US president and the Chinese president meet.').parties).toEqual(['USA', 'CHN']));
  it('is the person where the side is named as well', () =>
    expect(whoIn('Will Trump of the United States meet Iran?').parties).toEqual(['USA:Donald Trump', 'IRN']));
  it('is the state of a place where no other is named', () => {
    expect(whoIn('Putin visits Pyongyang.').parties).toEqual(['RUS:Vladimir Putin', 'PRK']);
    expect(whoIn('Putin and Xi Jinping meet in Pyongyang.').parties).toHaveLength(2);
  });
  it('are no leaders where one of them is not', () =>
    expect(whoIn('Putin meets the Chinese foreign minister.').leaders).toBe(false));
});
