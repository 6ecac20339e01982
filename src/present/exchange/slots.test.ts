import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { SAMPLE_VIEW, sampleEntry } from '../../../test/sample-export.js';
import { ActorRef, Edtf, ITEM_SCHEMAS } from '../../record/index.js';
import { actorsIn, slotsOf } from './slots.js';

/** What the record itself accepts in a slot. */
function expected(kind: string, name: string): string {
  const shape = ITEM_SCHEMAS.find((schema) => schema.shape.kind.value === kind)?.shape ?? {};
  const schema = new Map<string, ZodType>(Object.entries(shape)).get(name);
  const takes = (value: unknown): boolean => schema?.safeParse(value).success ?? false;
  if (takes(true)) return 'truth';
  if (takes('2021-05') && !takes('some words')) return 'date';
  if ((takes('NOR') || takes(['NOR'])) && !takes('some words')) return 'actors';
  return 'word';
}

describe('the slots of an entry', () => {
  it.each(SAMPLE_VIEW.entries.map((entry) => [entry.id, entry] as const))(
    'hold what the record says: %s',
    (_, entry) => {
      const slots = slotsOf(entry);
      expect(slots.map(({ name, holds }) => [name, holds])).toEqual(
        slots.map(({ name }) => [name, expected(entry.slots.kind, name)]),
      );
      for (const slot of slots) {
        if (slot.holds === 'actors') for (const ref of slot.value) ActorRef.parse(ref);
        if (slot.holds === 'date') Edtf.parse(slot.value);
      }
      const filled = Object.entries(entry.slots).filter(([name, value]) => name !== 'kind' && value !== null);
      expect(slots.map(({ name }) => name)).toEqual(filled.map(([name]) => name));
    },
  );

  it('are not filled by null or by nobody', () => {
    const entry = sampleEntry('e-promise');
    if (entry.slots.kind !== 'commitment') throw new TypeError('the sample has a promise');
    const slots = { ...entry.slots, to: [], deadline: null };
    expect(slotsOf({ ...entry, slots }).map(({ name }) => name)).toEqual([
      'by',
      'issue',
      'quantity',
      'verification',
      'conditional',
      'status',
    ]);
  });

  it('tell the names of texts from actors', () => {
    const entry = sampleEntry('e-next');
    if (entry.slots.kind !== 'encounter') throw new TypeError('the sample has an encounter');
    const slots = { ...entry.slots, agreements: ['Harbour Accord'] };
    expect(slotsOf({ ...entry, slots }).at(-1)).toEqual({
      name: 'agreements',
      holds: 'words',
      value: ['Harbour Accord'],
    });
    expect(slotsOf({ ...entry, slots: { ...slots, agreements: [] } })).toEqual(slotsOf(entry));
  });

  it('of every kind are in the sample', () =>
    expect(new Set(SAMPLE_VIEW.entries.map(({ slots }) => slots.kind)).size).toBe(ITEM_SCHEMAS.length));
});

it.each([
  ['e-next', ['NOR', 'ISL', 'FIN']],
  ['e-promise', ['NOR', 'ISL']],
  ['e-speech', ['NOR:Ingrid Solheim']],
  ['e-lesson', []],
])('the actors of %s', (id, actors) => expect(actorsIn(sampleEntry(id))).toEqual(actors));
