import { describe, expect, it } from 'vitest';
import { type Item, passage, type Reading } from '../record/index.js';
import { weightsOf } from './weighed.js';

const text =
  'The two met in Oslo and signed a treaty. Norway will close two mines by May 2031. Chad wants peace.';
const base = (id: string, from: string) => ({
  id,
  evidence: [passage(text, text.indexOf(from), text.indexOf(from) + from.length)],
  confidence: 1,
  rules: [],
});
const items: Item[] = [
  {
    ...base('e', 'met in Oslo'),
    kind: 'encounter',
    parties: ['NOR', 'TCD'],
    status: 'held',
    when: null,
    where: 'Oslo',
    level: 'leaders',
    outcome: 'agreement',
  },
  {
    ...base('c', 'Norway will close two mines by May 2031'),
    kind: 'commitment',
    by: ['NOR'],
    to: [],
    issue: 'other',
    deadline: '2031-05',
    quantity: true,
    verification: false,
    conditional: false,
    status: 'pledged',
  },
  { ...base('p', 'Chad wants peace'), kind: 'position', actor: 'TCD', stance: 'demands', issue: 'other' },
];
const reading = (some: Item[]): Reading => ({
  document: {
    id: 'd',
    title: null,
    published: '2030-01-02',
    publishedFrom: 'given',
    source: 'd.txt',
    mediaType: 'text/plain',
    language: 'en',
    sha256: '0'.repeat(64),
    text,
  },
  items: some,
  notices: [],
});

describe('weightsOf', () => {
  it('adds axes to promises, a verdict to encounters, nothing to others', () => {
    const [encounter, promise, position] = weightsOf(reading(items));
    expect(promise).toEqual({ obligation: 2, precision: 3, delegation: 0, specificity: expect.any(Number) });
    expect(encounter).toEqual({ verdict: { asReported: expect.any(Number) } });
    expect(position).toEqual({});
  });

  it('gives no verdict on what was not held', () => {
    const planned = items.map((item) =>
      item.kind === 'encounter' ? { ...item, status: 'planned' as const } : item,
    );
    expect(weightsOf(reading(planned))[0]).toEqual({ verdict: { asReported: null } });
  });
});
