import { describe, expect, it } from 'vitest';
import { findMentions } from './mentions.js';
import { segment } from './segments.js';
import { tokenize } from './tokens.js';

const mentionsOf = (text: string, published: string | null = '2018-07-01') => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findMentions(text, sentences, tokens, published);
};
const refsOf = (text: string, published?: string | null) =>
  mentionsOf(text, published).map((mention) => [
    text.slice(mention.start, mention.end),
    mention.refs.join(' '),
  ]);

describe('findMentions', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'Donald Trump wrote to Kim Jong-un.',
      '2018-07-01',
      [
        ['Donald Trump', 'USA:Donald Trump'],
        ['Kim Jong-un', 'PRK:Kim Jong Un'],
      ],
    ],
    ["South Korea's president called.", '2018-07-01', [["South Korea's president", 'KOR:Moon Jae-in']]],
    ["South Korea's president called.", '2025-08-26', [["South Korea's president", 'KOR:Lee Jae Myung']]],
    ['Secretary Kerry flew home.', '2014-03-01', [['Secretary Kerry', 'USA:John Kerry']]],
    ['Pyongyang said nothing.', '2018-07-01', [['Pyongyang', 'PRK']]],
  ])('%s (%s)', (text, published, expected) => {
    expect(refsOf(text, published)).toEqual(expected);
  });
});
