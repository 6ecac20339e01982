import { describe, expect, it } from 'vitest';
import { actorInProse, actorName, actorsAsTitle, actorsInProse, another, counted, listed } from './names.js';

describe('names', () => {
  it.each([
    ['PRK:Kim Jong Un', 'Kim Jong Un'],
    ['PRK', 'North Korea'],
    ['KOR', 'South Korea'],
    ['PSE', 'Palestine'],
    ['COD', 'DR Congo'],
    ['NSA:Hamas', 'Hamas'],
    ['XXX:author', 'the author'],
    ['VNM:North Vietnam', 'North Vietnam'],
    ['QQQ', 'QQQ'],
  ])('%s is called "%s"', (ref, name) => {
    expect(actorName(ref)).toBe(name);
  });

  it('puts an article where a sentence needs one', () => {
    expect(actorInProse('USA')).toBe('the United States');
    expect(actorInProse('IGO:United Nations')).toBe('the United Nations');
    expect(actorInProse('IGO:IGAD')).toBe('IGAD');
    expect(actorInProse('USA:Donald Trump')).toBe('Donald Trump');
  });

  it('lists actors once', () => {
    expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
    expect(actorsAsTitle(['USA', 'PRK', 'USA'])).toBe('United States and North Korea');
    expect(actorsInProse([])).toBe('sides not named');
  });

  it('counts in words', () => {
    expect(counted(3, 'encounter')).toBe('three encounters');
    expect(counted(1, 'encounter')).toBe('one encounter');
    expect(another(4)).toBe('a fourth');
    expect(another(8)).toBe('an eighth');
    expect(another(40)).toBe('another');
  });
});
