import { describe, expect, it } from 'vitest';
import { meeting, type ToldSlots, toldEntry } from '../../../test/told-entries.js';
import { asKnown } from './as-known.js';
import { signsOf } from './signs.js';

const AS_OF = '2024-06-30';
const sortsOf = (told: ToldSlots, sides: readonly string[] = ['ISL', 'NOR']) =>
  signsOf(asKnown([toldEntry('e', told)], AS_OF), sides, AS_OF).map(({ sort }) => sort);

describe('what an entry is to two sides', () => {
  it.each([
    ['leaders', 'held', ['NOR:Ola', 'ISL:Jon'], 'leaders'],
    ['ministers', 'held', ['NOR', 'ISL'], 'officials'],
    ['leaders', 'planned', ['NOR', 'ISL'], 'planned'],
    ['officials', 'cancelled', ['NOR', 'ISL'], 'cancelled'],
    ['leaders', 'held', ['NOR', 'SWE'], 'thirds'],
  ] as const)('a meeting of %s that was %s', (level, status, parties, sort) =>
    expect(sortsOf({ kind: 'encounter', parties: [...parties], when: '2024-05-01', level, status })).toEqual([
      sort,
    ]),
  );
  it.each([
    ['with others below leaders', { level: 'ministers', parties: ['NOR', 'SWE'] }],
    ['of others', { level: 'leaders', parties: ['SWE', 'FIN'] }],
    ['of one side with itself', { level: 'leaders', parties: ['NOR:Ola', 'NOR:Kari'] }],
  ] as const)('nothing: a meeting %s', (_, { level, parties }) =>
    expect(sortsOf({ kind: 'encounter', parties: [...parties], when: '2024-05-01', level })).toEqual([]),
  );
  it.each([
    ['open_to', 'open'],
    ['offers', 'open'],
    ['refuses', 'refused'],
    ['demands', 'demanded'],
  ] as const)('a side that %s is %s', (stance, sort) =>
    expect(sortsOf({ kind: 'position', actor: 'NOR', stance, issue: 'normalization' })).toEqual([sort]),
  );
  it.each([
    ['test', 'missile', ['test']],
    ['test', 'conventional', []],
    ['deploy', 'conventional', ['exercise']],
    ['reduce', 'conventional', ['cut']],
    ['advance', 'conventional', []],
    ['deploy', 'nuclear', []],
  ] as const)('%s of a %s means', (change, system, sorts) =>
    expect(sortsOf({ kind: 'capability', actor: 'NOR', change, system, when: '2024-05-01' })).toEqual(sorts),
  );
  it('moves of relations between both of them', () => {
    const moved = { kind: 'alignment', direction: 'apart', when: '2024-05-01' } as const;
    expect(sortsOf({ ...moved, parties: ['NOR', 'ISL'] })).toEqual(['apart']);
    expect(sortsOf({ ...moved, parties: ['NOR', 'SWE'] })).toEqual([]);
  });
  it('what is said, hedged or plain', () => {
    const said = { kind: 'statement', speaker: 'NOR:Ola', direct: true } as const;
    expect(sortsOf({ ...said, hedged: true })).toEqual(['hedged']);
    expect(sortsOf({ ...said, hedged: false })).toEqual(['plain']);
  });
});

describe('signs', () => {
  it('of one side are its own meetings with anybody', () =>
    expect(
      sortsOf({ kind: 'encounter', parties: ['NOR', 'SWE'], when: '2024-05-01', level: 'leaders' }, ['NOR']),
    ).toEqual(['leaders']));
  it('count from the day on which they happened, plans from when they were known', () => {
    const held = meeting('held', ['NOR', 'ISL'], '2024-01-02', { level: 'leaders' });
    const plan = meeting('plan', ['NOR', 'ISL'], '2024-09', { level: 'leaders', status: 'planned' });
    expect(signsOf(asKnown([plan, held], AS_OF), ['ISL', 'NOR'], AS_OF)).toMatchObject([
      { day: '2024-01-01', until: '2024-09-30', by: ['ISL', 'NOR'], entry: { id: 'plan' } },
      { day: '2024-01-02', entry: { id: 'held' } },
    ]);
  });
});
