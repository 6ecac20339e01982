import { describe, expect, it } from 'vitest';
import { type Commitment, passage } from '../record/index.js';
import { marksOf } from './promise-marks.js';

const promise = (text: string, from: string, slots: Partial<Commitment> = {}): Commitment => ({
  id: 'c',
  kind: 'commitment',
  evidence: [passage(text, text.indexOf(from), text.indexOf(from) + from.length)],
  confidence: 1,
  rules: [],
  by: ['NOR', 'TCD'],
  to: [],
  issue: 'other',
  deadline: null,
  quantity: false,
  verification: false,
  conditional: false,
  status: 'pledged',
  ...slots,
});
const shown = (text: string, from = text, slots: Partial<Commitment> = {}): string[] =>
  marksOf(promise(text, from, slots), text).map(({ mark, evidence }) => `${mark}: ${evidence[0]?.quote}`);

describe('marksOf', () => {
  it('shows each mark on the words themselves, names included', () => {
    const text =
      'Both shall withdraw 300 troops behind the Aozou Line within two months, if possible with observers.';
    expect(shown(text)).toEqual([
      'legal: shall',
      'act: withdraw',
      'object: troops',
      'instrument: Aozou Line',
      'amount: 300 troops',
      'deadline: within two months',
      'monitor: observers',
      'hedge: if',
    ]);
  });

  it.each([
    ['They never agreed to sell oil.', 'denied: agreed'],
    ['They refused to promise a ceasefire.', 'denied: promise'],
    ['They will not sell oil.', 'firm: will'],
    ['They undertook not to sell oil.', 'firm: undertook'],
    ['They agreed never to use force against each other.', 'firm: agreed'],
  ])('%s', (text, binding) => expect(shown(text)).toContain(binding));

  it('takes the binding words of the sentence for a passage that has none', () => {
    const text = 'The two agreed to open one road and to close two.';
    expect(shown(text, 'to close two')).toContain('firm: agreed');
  });

  it('counts days, parties and articles as no amounts', () => {
    for (const text of [
      'The two sides will talk for 30 days',
      'They will keep Article 5',
      'They agreed in 2019 to talk',
    ])
      expect(shown(text).join()).not.toContain('amount');
  });

  it('shows what the record holds on the passage where no word shows it', () => {
    const text = 'They will do so.';
    expect(shown(text, text, { quantity: true, conditional: true, deadline: '2031' })).toEqual(
      expect.arrayContaining([`amount: ${text}`, `hedge: ${text}`, `deadline: ${text}`]),
    );
  });
});
