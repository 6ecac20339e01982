import { describe, expect, it } from 'vitest';
import type { ActorRef } from '../../record/index.js';
import { type Acquaintance, acquaintance, namesAnybody } from './persons.js';

describe('acquaintance', () => {
  it.each<[ActorRef[], ActorRef[], Acquaintance]>([
    [['USA:Donald Trump', 'PRK:Kim Jong Un'], ['PRK:Kim Jong Un', 'USA:Donald Trump'], 'both'],
    [['USA:Donald Trump', 'PRK'], ['PRK:Kim Jong Un', 'USA:Donald Trump'], 'one'],
    [['USA', 'PRK'], ['PRK:Kim Jong Un', 'USA:Donald Trump'], 'none'],
    [['USA:Mike Pompeo', 'PRK:Kim Jong Un'], ['PRK:Kim Jong Un', 'USA:Donald Trump'], 'others'],
    [['USA:Mike Pompeo', 'USA:Donald Trump', 'PRK'], ['PRK:Kim Jong Un', 'USA:Donald Trump'], 'one'],
    [['USA', 'PRK:Cho Tae-yong'], ['USA', 'PRK:Taeyong Cho'], 'one'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(acquaintance(a, b, ['PRK', 'USA'])).toBe(expected);
    expect(acquaintance(b, a, ['PRK', 'USA'])).toBe(expected);
  });
});

describe('namesAnybody', () => {
  it('knows people from states and bodies', () => {
    expect(namesAnybody(['USA', 'IGO:European Union'])).toBe(false);
    expect(namesAnybody(['USA', 'PRK:Kim Jong Un'])).toBe(true);
  });
});
