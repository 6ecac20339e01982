import { describe, expect, it } from 'vitest';
import { findNames } from './mentions.js';
import { segment } from './segments.js';
import { tokenize } from './tokens.js';

const placesOf = (text: string) => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findNames(text, sentences, tokens, '2018-07-01').places.map(({ name, state }) => `${name} ${state}`);
};

describe('findPlaces', () => {
  it.each([
    ['They met in Hanoi, Vietnam, and in Singapore.', ['Hanoi VNM', 'Vietnam VNM', 'Singapore SGP']],
    ['The Hanoi summit failed.', ['Hanoi VNM']],
    ['Hanoi protested.', []],
    ['He flew to Tehran.', ['Tehran IRN']],
    ['He sent a protest to Tehran.', []],
    [
      'They crossed the military demarcation line at Panmunjom.',
      ['military demarcation line null', 'Panmunjom KOR'],
    ],
    ['Talks in Tokyo and Beijing ended.', ['Tokyo JPN', 'Beijing CHN']],
    ['He spoke at the White House.', ['White House USA']],
    ['The White House spoke.', []],
    ['They met in Harbor Falls.', ['Harbor Falls null']],
    ["In Iran's view this is fair.", []],
    ['SEOUL — Talks began.', ['SEOUL KOR']],
  ])('%s', (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});
