import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../test/sample-reading.js';
import type { Encounter, Item, Statement } from '../record/index.js';
import { actorsOf } from '../record/index.js';
import { leadersOf, weightiest } from './weightiest.js';

const leaders = leadersOf(SAMPLE);
const base = SAMPLE.items.find((item): item is Encounter => item.kind === 'encounter') as Encounter;
const speech = SAMPLE.items.find((item): item is Statement => item.kind === 'statement') as Statement;
const ids = (items: readonly Item[]): string[] => items.map(({ id }) => id);

describe('weightiest', () => {
  it('knows the leaders by whom they meet', () => {
    expect([...leaders]).toEqual(['USA:Donald Trump', 'PRK:Kim Jong Un']);
  });

  it('puts leaders before officials, held before proposed, an outcome before none told', () => {
    const items: Encounter[] = [
      { ...base, id: 'officials', level: 'officials' },
      { ...base, id: 'proposed', status: 'proposed' },
      { ...base, id: 'untold', outcome: 'unstated' },
      { ...base, id: 'best' },
    ];
    expect(ids(weightiest(items, 1, leaders))).toEqual(['best']);
    expect(ids(weightiest(items, 2, leaders))).toEqual(['untold', 'best']);
    expect(ids(weightiest(items, 3, leaders))).toEqual(['proposed', 'untold', 'best']);
  });

  it('puts direct speech of a leader first and keeps the order of the text', () => {
    const items: Statement[] = [
      { ...speech, id: 'experts', speaker: 'XXX:experts' },
      { ...speech, id: 'envoy', speaker: 'USA:Stephen Biegun' },
      { ...speech, id: 'reported', direct: false },
      { ...speech, id: 'leader' },
    ];
    expect(ids(weightiest(items, 1, leaders))).toEqual(['leader']);
    expect(ids(weightiest(items, 2, leaders))).toEqual(['envoy', 'leader']);
  });

  it('falls back on passages, then on confidence, then on place', () => {
    const twice = { ...base, id: 'twice', evidence: [...base.evidence, ...base.evidence] };
    expect(ids(weightiest([base, twice], 1, leaders))).toEqual(['twice']);
    expect(ids(weightiest([base, { ...base, id: 'surer', confidence: 0.99 }], 1, leaders))).toEqual([
      'surer',
    ]);
    expect(ids(weightiest([base, { ...base, id: 'later' }], 1, leaders))).toEqual([base.id]);
  });
});

it('every kind has actors', () => {
  expect(SAMPLE.items.filter((item) => actorsOf(item).length === 0)).toEqual([]);
});
