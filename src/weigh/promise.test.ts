import { describe, expect, it } from 'vitest';
import { type Commitment, passage } from '../record/index.js';
import { weighCommitment } from './promise.js';

const promise = (text: string, slots: Partial<Commitment> = {}): Commitment => ({
  id: 'c',
  kind: 'commitment',
  evidence: [passage(text, 0, text.length)],
  confidence: 1,
  rules: [],
  by: ['NOR'],
  to: [],
  issue: 'other',
  deadline: null,
  quantity: false,
  verification: false,
  conditional: false,
  status: 'pledged',
  ...slots,
});
const weigh = (text: string, slots?: Partial<Commitment>) => weighCommitment(promise(text, slots), text);
const marksOf = (text: string): string[] => weigh(text).marks.map(({ mark }) => mark);

describe('weighCommitment', () => {
  it.each([
    [
      'Norway will withdraw 300 troops by June under IAEA inspection',
      ['actor', 'firm', 'act', 'amount', 'deadline', 'check'],
    ],
    ['Norway hopes to promote friendship', ['actor', 'hope', 'aim']],
    ['Norway shall abandon all missiles', ['actor', 'legal', 'act', 'object', 'scope']],
    ['Norway will lift the tariffs if talks go on', ['actor', 'firm', 'act', 'object', 'hedge']],
    ['Norway agreed to consultations', ['actor', 'firm', 'contact']],
  ])('%s', (text, marks) => {
    expect(marksOf(text).toSorted()).toEqual(expect.arrayContaining(marks.toSorted()));
  });

  it('does not take the month for a hedge', () => {
    expect(marksOf('Norway will close the plant by the end of May 2027')).not.toContain('hedge');
    expect(marksOf('Norway may close the plant')).toContain('hedge');
  });

  it('orders an aim below an act below a measured act', () => {
    const [aim, act, measured] = [
      'The sides are committed to lasting peace and stability',
      'Norway will lift the tariffs',
      'Norway will lift 40% of the tariffs by March, monitored by observers',
    ].map((text) => weigh(text).specificity);
    expect(aim).toBeLessThan(act ?? 0);
    expect(act).toBeLessThan(measured ?? 0);
  });

  it.each([
    ['Norway hopes that Chad will close the plant', [0, 1, 0]],
    ['Norway intends to strengthen ties with Chad', [1, 0, 0]],
    ['Both sides will work towards lasting peace', [1, 0, 0]],
    ['Norway agreed to demolish the tower', [2, 1, 0]],
    ['Norway agreed to whitewash the tower', [2, 1, 0]],
    ['Norway will hand over 40 bodies', [2, 2, 0]],
    ['Norway will hand over 40 bodies by March 2031', [2, 3, 0]],
    ['Each party shall notify the other of any launch', [3, 1, 2]],
    ['Chad agreed to let inspectors verify the closure of both plants', [2, 1, 3]],
    ['The parties agreed to meet again for further talks', [2, 1, 1]],
    ['Chad refused to commit to a ceasefire', [0, 1, 0]],
    ['Norway will not build a second plant', [2, 1, 0]],
  ])('%s has obligation, precision and delegation %j', (text, levels) => {
    const { obligation, precision, delegation } = weigh(text);
    expect([obligation, precision, delegation]).toEqual(levels);
  });

  it('takes no act from a name', () => {
    expect(marksOf('Norway remains bound by the Limited Test Ban Treaty')).not.toContain('act');
  });

  it('looks in the sentence for who checks only where the record says that somebody does', () => {
    const text = 'Chad will close the mine, and inspectors of the union will visit the harbour.';
    const at = (slots: Partial<Commitment>) =>
      weighCommitment(promise(text, { evidence: [passage(text, 0, 24)], ...slots }), text).delegation;
    expect(at({})).toBe(0);
    expect(at({ verification: true })).toBe(3);
  });

  it('shows each mark on exact words', () => {
    const text = 'Norway will withdraw 300 troops by June';
    for (const { evidence } of weigh(text).marks)
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  it('counts what the record holds though the words do not show it', () => {
    const bare = weigh('Norway will do so').specificity;
    expect(
      weigh('Norway will do so', { deadline: '2024-05', quantity: true, verification: true }).specificity,
    ).toBeGreaterThan(bare + 3);
    expect(weigh('Norway will do so', { conditional: true }).specificity).toBeLessThan(bare);
  });

  it('takes the verb of obligation from the sentence where the passage has none', () => {
    const text = 'Norway pledged to close two plants and to open the third.';
    const start = text.indexOf('to open');
    const item = promise(text, { evidence: [passage(text, start, text.length - 1)] });
    expect(weighCommitment(item, text).marks.map(({ mark }) => mark)).toContain('firm');
  });

  it('stays within 0 and 10', () => {
    expect(weigh('peace, relations, if possible, hopes').specificity).toBeGreaterThanOrEqual(0);
    const all = 'Norway shall withdraw all 300 missiles by June, verified by the IAEA after consultations';
    expect(weigh(all).specificity).toBeLessThanOrEqual(10);
  });
});

describe('overdue', () => {
  const due = (slots: Partial<Commitment>, asOf: string | null) =>
    weighCommitment(promise('Norway will pay', slots), 'Norway will pay', asOf).overdue;

  it('is by the letter of the deadline, on the day looked at', () => {
    expect(due({ deadline: '2007-04-14' }, '2007-04-15')).toBe(true);
    expect(due({ deadline: '2007-04-14' }, '2007-04-14')).toBe(false);
    expect(due({ deadline: '2007-04' }, '2007-04-20')).toBe(false);
  });

  it('is not said without a deadline, a day, or of what is settled', () => {
    expect(due({}, '2020-01-01')).toBe(false);
    expect(due({ deadline: '2007-04-14' }, null)).toBe(false);
    expect(due({ deadline: '2007-04-14', status: 'fulfilled' }, '2020-01-01')).toBe(false);
    expect(due({ deadline: '2007/..' }, '2020-01-01')).toBe(false);
  });
});
