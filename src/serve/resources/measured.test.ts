import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { measuredAs, measureFields, reason } from './measured.js';

const { ledger: opened } = ledgerDesk();
const fields = z.strictObject(measureFields('Whose tests'));

async function measured(query: Readonly<Record<string, unknown>>) {
  const ledger = await opened();
  try {
    return await measuredAs(ledger, fields.parse(query));
  } finally {
    await ledger.store.close();
  }
}

describe('what a measure is asked', () => {
  it('is of all parties, as of today, unless said', async () =>
    expect(await measured({})).toMatchObject({ chosen: [], seenFrom: '', today: '2022-01-05' }));
  it('may be of one party or several, each once', async () => {
    expect((await measured({ party: 'NOR' })).chosen).toEqual(['NOR']);
    expect((await measured({ party: ['NOR', 'ISL', 'NOR'] })).chosen).toEqual(['NOR', 'ISL']);
  });
  it('may be asked of the past', async () =>
    expect(await measured({ asOf: '2021-05-20' })).toMatchObject({
      seenFrom: 'as known on 20 May 2021',
      today: '2021-05-20',
    }));
  it('is refused by the name of the field', async () => {
    await expect(measured({ party: 'norway' })).rejects.toThrow('"norway" is no actor; write party as');
    await expect(measured({ asOf: 'soon' })).rejects.toThrow('write asOf as');
  });
});

it('a reason has words', () => {
  const why = reason('Why');
  expect(why.parse('  they do not speak ')).toBe('they do not speak');
  expect(why.safeParse('   ').success).toBe(false);
  expect(why.safeParse('\u0000').success).toBe(false);
  expect(why.safeParse('x'.repeat(4_001)).success).toBe(false);
});
