import { describe, expect, it } from 'vitest';
import { comparisons, VERDICTS } from './compare.mjs';

const MEETING = {
  kind: 'encounter',
  parties: ['NOR:Kari Lund', 'ISL'],
  when: '2021-05-12',
  where: 'Oslo',
  status: 'held',
};
const TEST = { kind: 'capability', change: 'test', actor: 'PRK', system: 'missile', when: '2019-05-04' };
const compare = (told: object, ...rows: readonly object[]) => {
  const notes = [{ document: { id: 'note' }, items: [told] }];
  const [found] = comparisons(
    notes,
    rows.map((item, i) => ({ document: { id: `row-${i}` }, items: [item] })),
  );
  return found && [found.verdict, ...found.differences];
};

describe('an encounter in a note', () => {
  it.each([
    [{}, ['supported']],
    [{ parties: ['NOR', 'ISL', 'DNK'] }, ['supported']],
    [{ parties: ['NOR:Lund', 'ISL:Jon Arason'] }, ['supported']],
    [{ when: '2021-05' }, ['supported']],
    [{ where: null }, ['supported']],
    [{ when: '2021-05-14' }, ['differs', 'day']],
    [{ where: 'Bergen' }, ['differs', 'place']],
    [{ parties: ['NOR:Ola Dahl', 'ISL'] }, ['differs', 'party']],
    [{ parties: ['NOR:Kari Lund', 'DNK'] }, ['differs', 'party']],
    [{ when: '2021-05-14', where: 'Bergen' }, ['unsupported']],
    [{ when: '2021-08-12' }, ['unsupported']],
    [{ kind: 'alignment', where: undefined }, ['supported']],
    [{ kind: 'position' }, ['unsupported']],
  ])('is held against a row with %j', (change, found) =>
    expect(compare(MEETING, { ...MEETING, ...change })).toEqual(found),
  );
  it('takes the row that says the same before one that differs', () =>
    expect(compare(MEETING, { ...MEETING, where: 'Bergen' }, MEETING)).toEqual(['supported']));
  it('without a day is one of any day, or undated', () => {
    const undated = { ...MEETING, when: null };
    expect(compare(undated, MEETING)).toEqual(['supported']);
    expect(compare(undated, { ...MEETING, where: 'Bergen' })).toEqual(['undated']);
  });
});

describe('a test in a note', () => {
  it.each([
    [{}, ['supported']],
    [{ system: 'space' }, ['supported']],
    [{ when: '2019-05-09' }, ['differs', 'day']],
    [{ system: 'nuclear' }, ['unsupported']],
    [{ change: 'deploy' }, ['unsupported']],
  ])('is held against a row with %j', (change, found) =>
    expect(compare(TEST, { ...TEST, ...change })).toEqual(found),
  );
  it('is compared only where something was tested', () =>
    expect(compare({ ...TEST, change: 'deploy' }, TEST)).toBeUndefined());
});

it('every verdict is explained', () =>
  expect(Object.keys(VERDICTS)).toEqual(['supported', 'differs', 'unsupported', 'undated']));
