import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { evidenceOf } from './passage.js';

const spoken = (text: string) => {
  const { d, spoken: found } = contextFor(text);
  return found.map((u) => [u.speaker.join(), u.direct, evidenceOf(d, u).quote]);
};

describe('utterances', () => {
  it('gives words before a cue at the end of the sentence to its speaker', () =>
    expect(spoken('The border must open at once, Chad said.')).toEqual([
      ['TCD', false, 'The border must open at once, Chad said'],
    ]));
  it('hears "according to"', () => expect(spoken('According to Chad, the truce holds.')[0]?.[0]).toBe('TCD'));
  it('hears a name before a colon', () =>
    expect(spoken('Emmanuel Macron: “This is a very good day for us all.”')[0]).toEqual([
      'FRA:Emmanuel Macron',
      true,
      'Emmanuel Macron: “This is a very good day for us all.”',
    ]));
  it('leaves a saying inside a saying to the outer speaker', () =>
    expect(spoken('Egypt said that Israel had suggested a pause.').map(([who]) => who)).toEqual(['EGY']));
  it('does not take a passive for a speaker', () => expect(spoken('Chad was told to wait.')).toEqual([]));
});

describe('voice', () => {
  it('is the speaker’s in reported words and the author’s elsewhere', () => {
    const { d, voice } = contextFor('The day was long. Chad said the talks were useful.');
    expect(voice(0)).toEqual(['XXX:author']);
    expect(voice(d.analysis.tokens.length - 2)).toEqual(['TCD']);
  });
});
