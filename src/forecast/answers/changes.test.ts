import { describe, expect, it } from 'vitest';
import { toldEntry } from '../../../test/told-entries.js';
import { readQuestion } from '../questions/index.js';
import type { KnownOn } from '../reference/index.js';
import { type Aids, answerTo } from './answer.js';

const AS_OF = '2020-01-01';
const test = toldEntry('t', {
  kind: 'capability',
  actor: 'PRK',
  change: 'test',
  system: 'missile',
  when: '2019-01-01',
});
const met = toldEntry(
  'm',
  { kind: 'encounter', parties: ['PRK', 'USA'], when: '2018-01-01', level: 'leaders' },
  { said: '2018-01-01' },
);
const known: KnownOn = { asOf: AS_OF, entries: [met, test], parties: ['USA', 'PRK'], knownUntil: AS_OF };
/** Signs that move the answer by one for each entry of some kind. */
const aids = (kind: string): Aids => ({
  anyRates: [],
  main: () => null,
  signals: (_, { entries }) => ({
    moved: 1 + entries.filter(({ slots, id }) => slots.kind === kind && id.startsWith('if-')).length,
    weight: 1,
    signals: [],
    missing: [],
  }),
});
const changes = (text: string, kind: string) => {
  const { probability, working } = answerTo(readQuestion(text, AS_OF), known, aids(kind));
  return working.changes.map(
    ({ if: says, probability: then }) => `${says} ${then > probability ? '+' : '-'}`,
  );
};

describe('what would change an answer', () => {
  it('is what signs of the record make of it, and time that passes', () => {
    const leaders = 'USA and PRK leaders meet before 2020-12-31';
    expect(changes(leaders, 'encounter')).toEqual([
      'a meeting of their leaders were announced now +',
      'their officials met now +',
      'nothing happened until 2020-07-01, for the days that are left -',
    ]);
    expect(changes(leaders, 'position').slice(0, 2)).toEqual([
      'North Korea said now that it is open to talks +',
      'the United States said now that it is open to talks +',
    ]);
    expect(changes(leaders, 'capability')[0]).toBe('North Korea tested a missile now +');
  });
  it('leaves out what changes nothing', () =>
    expect(changes('USA and PRK leaders meet before 2020-12-31', 'none')).toHaveLength(1));
  it('is only time for a question of one side, and nothing for its last day', () => {
    expect(changes('Will North Korea test a missile before 2020-12-31', 'encounter')).toHaveLength(1);
    expect(changes('Will North Korea test a missile by 2020-01-01', 'encounter')).toEqual([]);
  });
});
