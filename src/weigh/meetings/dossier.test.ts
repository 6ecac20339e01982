import { expect, it } from 'vitest';
import { BERGEN, COD_MEETING_INDEX as dossier } from '../../../test/cod-meeting.js';
import { between } from './dossier.js';

it('lays out deeds by side and day, promises by agreement, judgements by day', () => {
  expect(dossier.deeds.get('ISL')?.map(({ entry }) => entry.id)).toEqual([
    'before',
    'bergen',
    'after',
    'again',
    'exit',
  ]);
  expect(dossier.promises.get('Bergen plan')?.map(({ id }) => id)).toEqual(['ships', 'peace']);
  expect(dossier.judgements.map(({ entry }) => entry.id)).toEqual(['doubt', 'praise']);
});

it('finds what lies between two days, both included', () => {
  const found = (from: string, to: string) =>
    between(dossier.deeds.get('ISL') ?? [], from, to).map(({ entry }) => entry.id);
  expect(found('2021-05-10', '2021-08-15')).toEqual(['bergen', 'after']);
  expect(found('2021-05-11', '2021-08-14')).toEqual([]);
});

it('hears each report once', () => {
  const [report] = BERGEN.reports;
  if (!report) throw new Error('the meeting has no report');
  expect(dossier.heard(report).reasons.map(({ mark }) => mark)).toEqual([
    'agreement',
    'agreement',
    'thin',
    'first',
  ]);
  expect(dossier.heard(report)).toBe(dossier.heard(report));
});
