import { describe, expect, it } from 'vitest';
import { SAMPLE, sampleWith } from '../../test/sample-reading.js';
import type { Encounter, Reading } from '../record/index.js';
import { mainEncounter, surroundings } from './belonging.js';

const byId = (reading: Reading, id: string): Encounter =>
  reading.items.find((item) => item.id === id) as Encounter;
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('surroundings', () => {
  it('holds promises made at an encounter that stand right after it, and judgements that name its place', () => {
    const { promises, judgements } = surroundings(byId(SAMPLE, 'e1'), SAMPLE);
    // The sentences stand in paragraphs of their own, so that nearness and parties decide.
    expect(ids(promises)).toEqual(['c1', 'c2']);
    expect(ids(judgements)).toEqual(['a1']);
  });

  it('gives no promise to an encounter that brought nothing', () => {
    const { promises, judgements } = surroundings(byId(SAMPLE, 'e2'), SAMPLE);
    expect([promises, judgements]).toEqual([[], []]);
  });

  it('gives the promises of other sides to nobody', () => {
    const items = SAMPLE.items.map((item) => (item.kind === 'commitment' ? { ...item, by: ['CHN'] } : item));
    expect(surroundings(byId(SAMPLE, 'e1'), sampleWith({ items })).promises).toEqual([]);
  });
});

describe('mainEncounter', () => {
  it('is the one held on the day of publication', () => {
    expect(mainEncounter(SAMPLE)).toBeNull();
    const document = { ...SAMPLE.document, published: '2018-06-12' };
    expect(mainEncounter(sampleWith({ document }))?.id).toBe('e1');
    const runsOn = SAMPLE.items.map((item) =>
      item.id === 'e1' ? { ...item, when: '2018-06-12/2018-12-31' } : item,
    );
    expect(mainEncounter(sampleWith({ document, items: runsOn as Reading['items'] }))).toBeNull();
  });

  it('is the only one held', () => {
    const items = SAMPLE.items.filter(({ id }) => id !== 'e1');
    expect(mainEncounter(sampleWith({ items }))?.id).toBe('e2');
  });
});
