import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../test/sample-reading.js';
import { type Encounter, type Item, passage, type Reading } from '../record/index.js';
import { weighEncounter } from './encounter.js';

const encounter = (text: string, words: string, slots: Partial<Encounter> = {}): Encounter => ({
  id: 'e',
  kind: 'encounter',
  evidence: [passage(text, text.indexOf(words), text.indexOf(words) + words.length)],
  confidence: 1,
  rules: [],
  parties: ['SWE', 'FIN'],
  status: 'held',
  when: '2021-05-10',
  where: null,
  level: 'leaders',
  outcome: 'unstated',
  ...slots,
});
const reading = (text: string, ...items: Item[]): Reading => ({
  ...SAMPLE,
  document: { ...SAMPLE.document, text, published: null },
  items,
});
const verdictOf = (text: string, slots?: Partial<Encounter>) => {
  const item = encounter(text, text.slice(0, 12), slots);
  return weighEncounter(item, reading(text, item));
};

describe('weighEncounter', () => {
  it.each([
    ['Sweden and Finland signed a treaty on mines in Oslo.', 'treaty'],
    ['The talks in Oslo led to a first exchange of maps.', 'advanced'],
    ['The talks in Oslo ended; working groups meet in May.', 'followUp'],
    ['The visit began as ten prisoners were freed.', 'costly'],
    ['The talks in Oslo ended without a deal.', 'noAgreement'],
    ['The talks in Oslo are deadlocked.', 'noResult'],
    ['The historic visit to Oslo took a day.', 'first'],
    ['The leaders shook hands in Oslo.', 'ceremony'],
    ['The meeting in Oslo was terrific, they said.', 'praise'],
  ])('%s', (text, mark) => {
    expect(verdictOf(text).reasons.map((reason) => reason.mark)).toContain(mark);
  });

  it('puts gestures below talks below an accord', () => {
    const scores = [
      verdictOf('The leaders shook hands before the cameras in Oslo.'),
      verdictOf('The talks in Oslo set up working groups.'),
      verdictOf('Sweden and Finland signed a treaty on mines in Oslo.'),
    ].map(({ score }) => score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores[0]).toBeLessThan(0);
  });

  it('has no score where nothing speaks for either, and none for what was not held', () => {
    expect(verdictOf('The ministers met in Oslo in May.')).toEqual({ score: null, reasons: [] });
    expect(verdictOf('A historic summit is planned.', { status: 'planned' }).score).toBeNull();
  });

  it('reads on where the next sentence points back', () => {
    const text =
      'Sweden and Finland met in Oslo. The talks ended without a deal.\nElsewhere a treaty was signed.';
    expect(verdictOf(text).reasons.map(({ mark }) => mark)).toEqual(['noAgreement']);
  });

  it('weighs the promises made there', () => {
    const singapore = SAMPLE.items[0] as Encounter;
    const verdict = weighEncounter(singapore, SAMPLE);
    const promises = verdict.reasons.find(({ mark }) => mark === 'promises');
    expect(promises?.evidence[0]?.quote).toContain('55 American soldiers');
  });

  it('sums signed reasons on exact words and stays within the scale', () => {
    const { score, reasons } = weighEncounter(SAMPLE.items[0] as Encounter, SAMPLE);
    const sum = reasons.reduce((total, { points }) => total + points, 0);
    expect(Math.sign(score ?? 0)).toBe(Math.sign(sum));
    expect(Math.abs(score ?? 0)).toBeLessThanOrEqual(100);
    for (const { evidence } of reasons)
      for (const { start, end, quote } of evidence)
        expect(SAMPLE.document.text.slice(start, end)).toBe(quote);
  });

  it('takes what is denied for what its denial says', () => {
    expect(verdictOf('Sweden and Finland signed no treaty in Oslo.').reasons.map(({ mark }) => mark)).toEqual(
      ['noAgreement'],
    );
    expect(verdictOf('The ministers did not shake hands, and there was no banquet.').score).toBeNull();
  });

  it('leaves what is only mentioned without a verdict', () => {
    const text = 'After historic talks Sweden agreed to sell the mines.';
    expect(verdictOf(text, { when: null }).reasons.map(({ mark }) => mark)).toEqual([]);
  });

  it('does not count an agreement where none was reached', () => {
    const { reasons } = verdictOf('The talks on an agreement collapsed.', { outcome: 'none' });
    expect(reasons.map(({ mark }) => mark)).toEqual(['noAgreement']);
  });
});
