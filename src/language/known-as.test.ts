import { describe, expect, it } from 'vitest';
import { officesOf, otherNames } from './known-as.js';

describe('officesOf', () => {
  it('are the offices of a person, the earliest first', () =>
    expect(officesOf('USA:Donald Trump')).toEqual([
      { office: 'president', from: '2017-01-20', to: '2021-01-20', verified: true },
      { office: 'president', from: '2025-01-20', to: '', verified: false },
    ]));
  it('does not mind hyphens', () => expect(officesOf('PRK:Kim Jong-un')).toHaveLength(1));
  it.each(['USA', 'PRK:Donald Trump', 'USA:Nobody Known'])('are none for %s', (ref) =>
    expect(officesOf(ref)).toEqual([]),
  );
});

describe('otherNames', () => {
  it('are those of states and bodies', () => {
    expect(otherNames().get('PRK')).toContain('DPRK');
    expect(otherNames().get('IGO:United Nations Security Council')).toContain('UNSC');
  });
  it('are none of a state that is no more', () => expect(otherNames().get('RUS')).not.toContain('USSR'));
});
