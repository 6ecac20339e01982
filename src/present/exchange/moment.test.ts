import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../../test/sample-export.js';
import { Edtf } from '../../record/index.js';
import { dayOf, dueAt, endsOf, happenedAt, momentOf, sayMoment } from './moment.js';

it.each([
  ['e-talks', '2021-05-12/2021-05-13', '12–13 May 2021'],
  ['e-next', '2022-06~', 'about June 2022'],
  ['e-frigates', '2021-06/..', 'since June 2021'],
  ['e-silence', '2021-06/..', 'since June 2021'],
  ['e-promise', '2021-05-14', 'told on 14 May 2021'],
  ['e-lesson', '2021-12-30', 'told on 30 December 2021'],
])('%s belongs at %s', (id, date, said) => {
  const moment = momentOf(sampleEntry(id));
  expect(moment?.date).toBe(date);
  expect(moment && sayMoment(moment)).toBe(said);
});

it('belongs nowhere where no document has a day', () => {
  const entry = sampleEntry('e-lesson');
  const reports = entry.reports.map((report) => ({
    ...report,
    document: { ...report.document, published: null },
  }));
  expect(momentOf({ ...entry, reports })).toBeNull();
});

it('falls due only where a promise says when', () => {
  expect(dueAt(sampleEntry('e-promise'))).toBe('2021-12-31');
  expect(dueAt(sampleEntry('e-talks'))).toBeNull();
});

describe('the time of a pause', () => {
  it.each([
    [null, null, null],
    ['2021-06', null, '2021-06/..'],
    [null, '2021-09-01', '../2021-09-01'],
    ['2021-06', '2021-09-01', '2021-06/2021-09-01'],
    ['2021-06~/2021-07', '../2021-09', '2021-06~/2021-09'],
    ['../2021', '2022/..', null],
  ])('from %s to %s is %s', (from, to, time) => {
    const slots = { kind: 'pause' as const, parties: ['NOR'], from, to };
    expect(happenedAt({ ...sampleEntry('e-silence'), slots })).toBe(time);
    if (time !== null) expect(Edtf.parse(time)).toBe(time);
  });
});

it.each([
  ['2021-05-12', ['2021-05-12', '2021-05-12'], ['2021-05-12', '2021-05-12']],
  ['2021-05-12~/..', ['2021-05-12~', null], ['2021-05-12', null]],
  ['../2021-06', [null, '2021-06'], [null, null]],
  ['2021-21', ['2021-21', '2021-21'], [null, null]],
  ['199X', ['199X', '199X'], [null, null]],
])('the ends of %s', (date, ends, days) => {
  expect(endsOf(date)).toEqual(ends);
  expect(endsOf(date).map(dayOf)).toEqual(days);
});
