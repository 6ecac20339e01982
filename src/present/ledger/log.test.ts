import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../../record/index.js';
import { penFor } from '../pen.js';
import { decisionLines, renderLog } from './log.js';

const event = (seq: number, at: string, because: string | null = null): LedgerEvent => ({
  seq,
  at,
  by: 'anna',
  because,
  what: { kind: 'item.accepted', item: 'i' },
  hash: '0'.repeat(64),
});
const events = [
  event(9, '2022-01-05T12:00:00.000Z'),
  event(10, '2022-01-05T12:30:00.000Z', 'seen'),
  event(11, '2022-01-06T08:00:00.000Z'),
];
const plain = { width: 60, colour: false };

describe('renderLog', () => {
  it('tells events day by day, with their places in the log', () =>
    expect(renderLog({ title: 'Log', events, next: 'the same with --after 11' }, plain)).toBe(
      [
        'Log',
        '',
        '5 January 2022',
        '12:00   9  anna accepted i.',
        '12:30  10  anna accepted i. Because: seen',
        '',
        '6 January 2022',
        '08:00  11  anna accepted i.',
        '',
        'More: the same with --after 11',
        '',
      ].join('\n'),
    ));
  it.each([60, 30, 20])('keeps within %i columns', (columns) => {
    const text = renderLog({ title: 'Log', events, next: 'this' }, { width: columns, colour: false });
    expect(text.split('\n').filter((line) => line.length > columns)).toEqual([]);
  });
  it('says where there is nothing', () =>
    expect(renderLog({ title: 'Log', events: [], next: null }, plain)).toBe(
      'Log\n\nNo event of this kind is in the log.\n',
    ));
});

it('tells a decision with its moment', () =>
  expect(decisionLines(event(10, '2022-01-05T12:30:00.000Z'), penFor(plain))).toEqual([
    '5 January 2022, 12:30 UTC: anna accepted i. (event 10)',
  ]));
