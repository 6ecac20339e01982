import { expect, it } from 'vitest';
import { BERGEN, COD_MEETING_INDEX as dossier } from '../../../test/cod-meeting.js';
import { cited, reportsBehind, shown } from './cited.js';

const [report] = BERGEN.reports;
if (!report) throw new Error('the meeting has no report');
const passage = cited('bergen', report);

it('quotes the sentence of a row, or the words that count in it', () => {
  expect(passage).toMatchObject({
    entry: 'bergen',
    item: 'bergen-i1',
    outlets: ['a.example'],
    day: '2021-05-10',
  });
  expect(passage.quote).toBe(report.document.row?.says);
  expect(cited('bergen', report, { quote: 'the first summit' }).quote).toBe('the first summit');
});

it('shows one passage of a document, other outlets first, and no more than four', () => {
  const from = (document: string, outlet: string) => ({ ...passage, document, outlets: [outlet] });
  const some = [
    from('1', 'a'),
    from('1', 'a'),
    from('2', 'a'),
    from('3', 'b'),
    from('4', 'a'),
    from('5', 'a'),
  ];
  expect(shown(some).map(({ document }) => document)).toEqual(['1', '3', '2', '4']);
});

it('finds the reports again', () =>
  expect(reportsBehind(dossier, [{ mark: 'm', says: '', points: 1, passages: [passage] }])).toEqual([
    report,
  ]));
