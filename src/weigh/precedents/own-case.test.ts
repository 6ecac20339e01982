import { describe, expect, it } from 'vitest';
import { COD_CASES } from '../../../test/cod-precedents.js';
import type { Feature } from './features.js';
import { ownCase } from './own-case.js';

const own = ownCase(COD_CASES, 'NOR');
const of = (feature: Feature) => own.find((one) => one.feature === feature);

describe('the process as a case', () => {
  it('has arms in hand where the side has tested them', () =>
    expect(of('arms')).toMatchObject({ value: 'yes', counts: { tests: 1 }, rests: [{ entry: 'test' }] }));
  it('has in return what others promised to the side, threats and promises to third parties apart', () => {
    expect(of('assurance')).toMatchObject({ value: 'yes', counts: { promises: 1, states: { lapsed: 1 } } });
    expect(of('aid')).toMatchObject({ counts: { promises: 1, states: {} }, rests: [{ entry: 'trade' }] });
    expect(of('relief')).toMatchObject({
      value: 'yes',
      counts: { promises: 0, eased: 1, imposed: 1 },
      rests: [{ entry: 'eased' }],
    });
  });
  it('is checked where a promise of the side says so', () =>
    expect(of('checked')).toMatchObject({ value: 'yes', rests: [{ entry: 'gone' }] }));
  it('stayed so both ways where some was kept and some is gone', () => {
    expect(of('kept')).toMatchObject({
      value: 'both',
      counts: { promises: 2, states: { fulfilled: 1, reversed: 1 } },
    });
    expect(
      ownCase(
        COD_CASES.filter(({ id }) => id !== 'kept'),
        'NOR',
      ).find(({ feature }) => feature === 'kept')?.value,
    ).toBe('no');
    expect(
      ownCase(
        COD_CASES.filter(({ id }) => id !== 'gone'),
        'NOR',
      ).find(({ feature }) => feature === 'kept')?.value,
    ).toBe('yes');
  });
  it('was left by others whose promises are no more', () =>
    expect(of('left')).toMatchObject({ rests: [{ entry: 'guard' }] }));
  it('is unknown where the record tells nothing', () => {
    expect(of('force')).toMatchObject({ value: null, rests: [] });
    expect(ownCase([], 'NOR').every(({ value }) => value === null)).toBe(true);
  });
});
