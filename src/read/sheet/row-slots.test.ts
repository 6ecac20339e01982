import { describe, expect, it } from 'vitest';
import type { ItemKind } from '../../record/reading.js';
import { flagIn, type RowSlots, slotsOf } from './row-slots.js';

const row = (kind: ItemKind, cells: Record<string, string>): RowSlots =>
  slotsOf(kind, (column) => cells[column] ?? '');

describe('slotsOf', () => {
  it('reads lists, words, dates and what empty cells mean', () => {
    expect(
      row('encounter', {
        parties: 'KOR:Moon Jae-in; PRK:Kim Jong Un ;',
        when: '2018-04-27',
        level: 'Leaders',
      }),
    ).toEqual({
      slots: {
        parties: ['KOR:Moon Jae-in', 'PRK:Kim Jong Un'],
        when: '2018-04-27',
        where: null,
        status: 'held',
        level: 'leaders',
        outcome: 'unstated',
        agreements: [],
      },
    });
  });

  it('reads yes and no, and one actor or several', () => {
    expect(
      row('commitment', { by: 'PRK', issue: 'Peace settlement', quantity: 'Yes', conditional: 'no' }).slots,
    ).toMatchObject({
      to: [],
      issue: 'peace_settlement',
      quantity: true,
      verification: false,
      conditional: false,
      deadline: null,
    });
    expect(row('capability', { actor: 'PRK', system: 'missile' }).slots).toMatchObject({
      actor: 'PRK',
      change: 'test',
    });
    expect(row('statement', { speaker: 'PRK;CHN', hedged: 'x' }).slots).toEqual({
      speaker: ['PRK', 'CHN'],
      direct: false,
      hedged: true,
    });
  });

  it.each<[ItemKind, Record<string, string>, string]>([
    ['encounter', { when: '2018' }, '"parties" is empty; an encounter needs it.'],
    ['encounter', { parties: ' ; ' }, '"parties" is empty; an encounter needs it.'],
    ['pause', {}, '"parties" is empty; a pause needs it.'],
    [
      'encounter',
      { parties: 'KOR', when: '12/06/2018' },
      '"when" is "12/06/2018"; a date is EDTF, such as 2018-06-12, 2018-06, 2019/.. or 2018~.',
    ],
    [
      'encounter',
      { parties: 'KOR', when: '2018-02-30' },
      '"when" is "2018-02-30"; no such day in the calendar.',
    ],
    [
      'encounter',
      { parties: 'KOR', status: 'hold' },
      '"status" is "hold"; write held, planned, proposed or cancelled.',
    ],
    [
      'encounter',
      { parties: 'North Korea; KOR' },
      '"parties" is "North Korea; KOR"; an actor is STATE or STATE:Name, such as PRK or PRK:Kim Jong Un.',
    ],
    [
      'statement',
      { speaker: 'the minister' },
      '"speaker" is "the minister"; an actor is STATE or STATE:Name, such as PRK or PRK:Kim Jong Un.',
    ],
    ['commitment', { by: 'PRK', issue: 'other', quantity: 'some' }, '"quantity" is "some"; write yes or no.'],
  ])('says what is wrong with a %s (%#)', (kind, cells, message) =>
    expect(row(kind, cells)).toEqual({ problems: [message] }),
  );

  it('says all that is wrong, each column once, and names the issues', () => {
    const { problems = [] } = row('obstacle', { issue: 'weather', between: 'a; b' });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^"issue" is "weather"; write denuclearization, missiles, .+ or other\.$/);
  });
});

it.each([
  ['Yes', true],
  ['0', false],
  ['FALSE', false],
  ['maybe', null],
  ['', null],
])('%j is %j', (cell, flag) => expect(flagIn(cell)).toBe(flag));
