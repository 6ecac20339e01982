import { describe, expect, it } from 'vitest';
import { bareMaterial, briefMaterial } from '../../../test/brief-material.js';
import { meeting } from '../../../test/told-entries.js';
import { pausesDraft } from './pauses.js';

const met = (...days: string[]) =>
  days.map((day, i) => meeting(`m${i}`, ['NOR', 'ISL'], day, { level: 'leaders' }));
const rowsOf = (...days: string[]) => pausesDraft(briefMaterial({}, met(...days))).rows;

describe('pauses in the brief', () => {
  it('tell a silence that goes on', () =>
    expect(rowsOf('2010-05-01', '2012-05-01')[0]?.says).toBe(
      'silent since 1 May 2012 (10 years and 9 months; their leaders since 1 May 2012); only 2 contacts with a day known',
    ));
  it('tell the longest before, and what ended it', () => {
    const [, longest] = rowsOf('2010-05-01', '2015-05-01', '2015-06-01');
    expect(longest?.label).toBe('Longest before, Norway and Iceland');
    expect(longest?.says).toMatch(
      /^1 May 2010 – 1 May 2015 \(4 years and 11 months\); ended by 1 May 2015: /,
    );
    expect(longest?.cites).toEqual(['d-m0', 'd-m1']);
  });
  it('say where there is none', () =>
    expect(rowsOf('2023-01-05', '2023-01-20')[0]?.says).toBe(
      'no pause: the last contact known was on 20 January 2023; only 2 contacts with a day known',
    ));
  it('are none where nobody met', () => expect(pausesDraft(bareMaterial()).rows).toEqual([]));
});
