import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.js';

const pairs = (text: string) =>
  analyze(text, '2019-03-01')
    .mentions.filter((m) => m.refs.length === 2)
    .map((m) => [text.slice(m.start, m.end), m.refs, m.modifier]);

describe('readSurnamePair', () => {
  it('knows two famous surnames', () =>
    expect(pairs('The Trump-Kim summit failed.')).toEqual([
      ['Trump-Kim', ['USA:Donald Trump', 'PRK:Kim Jong Un'], true],
    ]));
  it('knows surnames that were introduced', () =>
    expect(
      pairs('France’s envoy Jean Dupont met Italy’s envoy Carla Bianchi. The Dupont-Bianchi talks go on.'),
    ).toEqual([['Dupont-Bianchi', ['FRA:Jean Dupont', 'ITA:Carla Bianchi'], true]]));
  it.each(['Kim Jong-un spoke.', 'A well-known plan.', 'The Smith-Jones paper.'])(
    'takes no other hyphen for a pair: %s',
    (text) => expect(pairs(text)).toEqual([]),
  );
});
