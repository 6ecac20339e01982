import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { bookLine } from '../../forecast/book/index.js';
import { type HistoryPage, renderHistory } from './history.js';

const today = '2022-05-20';
const entry = inBook([
  kept({ day: '2022-05-01', probability: 0.05 }),
  kept({ day: '2022-05-11', probability: 0.6, why: 'a plane has landed' }),
  kept({ kind: 'model', who: 'dragoman', day: '2022-05-15', probability: 0.3 }),
]);
const page = (of = entry): HistoryPage => ({
  title: 'The cod banks',
  seenFrom: '',
  today,
  line: bookLine(of, today),
  passages: [{ item: 'i1', quote: 'They sat down at noon', source: 'https://wire.example/1' }],
});
const render = (width: number, of = entry) => renderHistory(page(of), { width, colour: false });

describe('a question over time', () => {
  it('shows its rule, a line for each forecaster, and every reason', () => {
    const text = render(80);
    expect(text).toMatch(/^“Will Norway and Iceland meet in May 2022\?”\nq1 · The cod banks\n/);
    expect(text).toContain('  i1: “They sat down at noon”, https://wire.example/1\n');
    expect(text).toContain('from 1 May 2022 to 31 May 2022. Yes where officials');
    expect(text).toMatch(/\nanna +▁{10}▅{10} 60 %\n/);
    expect(text).toMatch(/\nmodel dragoman {16}▃{6} 30 %\n/);
    expect(text).toContain('11 May 2022 · anna · 60 %\n  a plane has landed');
  });

  it.each([40, 80])('fits %i columns', (width) => {
    for (const line of render(width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('says what came of it, and that nobody has forecast it', () => {
    const text = render(80, inBook([], { outcome: 'no', day: '2022-05-31' }));
    expect(text).toContain('Resolved: no, decided on 31 May 2022');
    expect(text).toContain('Nobody has forecast it yet.');
  });

  it('says what was dated back', () =>
    expect(render(80, inBook([kept({ day: '2022-05-01', recorded: '2022-05-19' })]))).toContain(
      '1 May 2022 · anna · 12 % (written down 19 May 2022, counts from then)',
    ));
});
