import { describe, expect, it } from 'vitest';
import { saidEntry } from '../../../test/said-entry.js';
import { meeting } from '../../../test/told-entries.js';
import { asKnown } from './as-known.js';

const offer = { kind: 'position', actor: 'NOR', stance: 'offers', issue: 'normalization' } as const;
const talks = {
  kind: 'encounter',
  parties: ['NOR', 'ISL'],
  status: 'held',
  when: '2021-05-12',
  where: null,
  level: 'leaders',
  outcome: 'unstated',
} as const;

describe('what was known on a day', () => {
  it('leaves out what was told later', () => {
    const entry = saidEntry('offer', offer, { said: '2021-05-12' });
    expect(asKnown([entry], '2021-05-11')).toEqual([]);
    expect(asKnown([entry], '2021-05-12').map(({ id }) => id)).toEqual(['offer']);
  });
  it('tells an entry as its newest report of then told it', () => {
    const plan = { status: 'planned', when: '2021-06' };
    const entry = saidEntry(
      'talks',
      { ...talks, parties: [...talks.parties] },
      { said: '2021-04-01', tells: plan },
      { said: '2021-05-13' },
    );
    expect(asKnown([entry], '2021-04-30')).toMatchObject([
      { slots: plan, first: '2021-06-01', last: '2021-06-30', reports: [{ item: plan }] },
    ]);
    expect(asKnown([entry], '2021-05-13')).toMatchObject([{ slots: { status: 'held' } }]);
  });
  it('does not go by rows that nobody has checked', () =>
    expect(asKnown([saidEntry('offer', offer, { verified: false })], '2025-01-01')).toEqual([]));
  it('knows no days of what bears none', () =>
    expect(asKnown([meeting('m', ['NOR', 'ISL'], null)], '2025-01-01')).toMatchObject([{ first: null }]));
});
