import { describe, expect, it } from 'vitest';
import { COD_CASES, codPrecedents } from '../../../test/cod-precedents.js';

const without = (kind: string) => COD_CASES.filter(({ slots }) => slots.kind !== kind);

describe('precedents beside a process', () => {
  it('are for the side that most of them name', () =>
    expect(codPrecedents()).toMatchObject({
      about: { side: 'NOR', from: 'precedents' },
      leftOut: ['unseen'],
    }));
  it('are for the side that is asked for', () =>
    expect(codPrecedents({ side: 'ISL:Einar Falk' }).about).toEqual({ side: 'ISL', from: 'asked' }));
  it('are for the party that promised most to give something up where none names one', () => {
    expect(codPrecedents({}, without('precedent')).about).toEqual({ side: 'NOR', from: 'promises' });
    expect(codPrecedents({ parties: ['ISL'] }, without('precedent')).about).toBeNull();
    expect(codPrecedents({ parties: [] }, without('precedent')).about?.side).toBe('NOR');
  });
  it('are alike, unlike or unknown, feature by feature', () =>
    expect(codPrecedents().cases.map(({ name, likeness }) => [name, likeness])).toEqual([
      [
        'Malta',
        {
          alike: ['arms', 'aid'],
          unlike: [],
          unknown: ['assurance', 'relief', 'checked', 'kept', 'force', 'left'],
        },
      ],
      [
        'Chad',
        {
          alike: ['checked'],
          unlike: ['arms'],
          unknown: ['assurance', 'relief', 'aid', 'kept', 'force', 'left'],
        },
      ],
      [
        'Mali',
        {
          alike: ['checked'],
          unlike: ['arms'],
          unknown: ['assurance', 'relief', 'aid', 'kept', 'force', 'left'],
        },
      ],
    ]));
  it('stand alone where nothing tells whose conduct they inform', () => {
    const report = codPrecedents({}, []);
    expect(report).toEqual({ asOf: '2022-06-30', about: null, own: [], cases: [], leftOut: [] });
  });
});
