import { describe, expect, it } from 'vitest';
import { BERGEN, COD_MEETING_INDEX as dossier } from '../../../test/cod-meeting.js';
import { dossierIndex, movedOver, weighMeeting } from '../../weigh/index.js';
import { type ExplainPage, explainData, renderExplain, verdictInWords } from './page.js';

function pageOn(asOf: string, index = dossier): ExplainPage {
  const weighed = weighMeeting(index, 'bergen', asOf);
  if (!weighed) throw new Error('there is no meeting');
  const moved = movedOver(index, 'bergen', asOf);
  return { page: 'meeting', entry: BERGEN, weighed, moved, today: asOf, seenFrom: '', others: [] };
}
const shown = (page: ExplainPage, width = 80) => renderExplain(page, { width, colour: false });

describe('the page of a meeting', () => {
  it('shows both verdicts, how they differ, all reasons, what is missing, and how they moved', () => {
    const text = shown(pageOn('2024-01-01'));
    for (const words of [
      'Ingrid Solheim and Einar Falk: met, Bergen · 10 May 2021',
      '−60, symbol',
      'As it turned out, within 6 months',
      'As it turned out, within 24 months',
      'Within two years it turned out',
      'What is missing',
      'How the verdicts moved',
    ])
      expect(text).toContain(words);
  });
  it('says what is unknown', () => {
    const text = shown(pageOn('2024-01-01', dossierIndex([BERGEN])));
    expect(text).toContain('unknown: nothing that is known speaks');
    expect(text).toContain('cannot be compared');
    expect(text).toContain('· No promise that was made there is known.');
  });
  it('says where the time is not over', () => {
    const text = shown(pageOn('2021-10-15'));
    expect(text).toContain('So far, of the 24 months after it');
    expect(text).toContain('So far it has turned out');
  });
  it('fits a narrow terminal', () => {
    for (const line of shown(pageOn('2024-01-01'), 40).split('\n'))
      expect(line.length).toBeLessThanOrEqual(40);
  });
  it('says what rows were left out', () => {
    const page = pageOn('2024-01-01');
    if (page.page !== 'meeting') throw new Error('it is a choice');
    expect(shown({ ...page, weighed: { ...page.weighed, leftOut: 2 } })).toContain(
      '2 rows of tables that nobody',
    );
  });
});

it('names its band and sources', () => {
  const verdict = { score: -46, low: -60, high: -20, sources: 2, reasons: [], missing: [] };
  expect(verdictInWords(verdict)).toBe(
    '−46, more symbol than substance; between −60 and −20 by 2 independent sources',
  );
});

it('is one object for programs', () => {
  expect(explainData(pageOn('2024-01-01'))).toMatchObject({
    page: 'meeting',
    meeting: { id: 'bergen' },
    asReported: { score: -60 },
    turnedOut: [{ months: 6 }, { months: 24 }],
    moved: [{ day: '2021-05-10' }, {}, {}, {}, {}, {}, {}],
  });
  const choice = { page: 'choice' as const, typed: 'x', subjects: [], fit: false };
  expect(explainData(choice)).toBe(choice);
  expect(shown(choice)).toContain('Nothing here is called “x”.');
});
