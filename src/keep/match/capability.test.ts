import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import type { Capability } from '../../record/index.js';
import { matchTests } from './capability.js';

const test = (slots: Partial<Capability>): Capability =>
  told('capability', 'd', '2017-07-05', { when: '2017-07-04', ...slots }).item as Capability;
const verdictOf = (a: Partial<Capability>, b: Partial<Capability> = {}): string =>
  matchTests(test(a), test(b)).verdict;

describe('matchTests', () => {
  it('knows one test by side, system and day, in UTC or where it took place', () => {
    expect(verdictOf({})).toBe('same');
    expect(verdictOf({ actor: ['PRK:Kim Jong Un'] })).toBe('same');
    expect(verdictOf({ when: '2017-07-03' })).toBe('same');
    expect(matchTests(test({}), test({})).fit).toBeGreaterThan(
      matchTests(test({ when: '2017-07-03' }), test({})).fit,
    );
  });

  it.each<[string, Partial<Capability>]>([
    ['another system', { system: 'nuclear' }],
    ['another side', { actor: 'IRN' }],
    ['no test', { change: 'deploy' }],
    ['two days off', { when: '2017-07-06' }],
    ['no date', { when: null }],
    ['only the month', { when: '2017-07' }],
  ])('tells tests apart: %s', (_, slots) => expect(verdictOf(slots)).toBe('different'));

  it('asks a person about a nuclear test of which only the month is told', () =>
    expect(verdictOf({ system: 'nuclear', when: '2017-07' }, { system: 'nuclear' })).toBe('doubtful'));
});
