import { describe, expect, it } from 'vitest';
import { inBook } from '../../../test/forecast-book.js';
import { forecastOn, WHALING } from '../../../test/whaling.js';
import { renderMade, renderResolved } from './written.js';

const page = { width: 80, colour: false };

describe('what was written down', () => {
  it('is the forecast, with the rule by which it is decided', () => {
    const made = { question: WHALING, forecasts: [forecastOn('q1')], silent: null };
    const text = renderMade(made, page);
    expect(text).toContain('q1 · from 1 May 2022 to 31 May 2022. Yes where officials');
    expect(text).toContain('██░░░░░░░░░░░░░░░░░░ 12 % · anna\n  they do not speak\n');
    expect(text).not.toContain('says nothing');
    expect(renderMade({ ...made, silent: 'Nobody knows.' }, page)).toContain(
      'says nothing of it: Nobody knows.',
    );
  });

  it('is what became of questions, and how many are as before', () => {
    const entries = [inBook([]), inBook([], undefined, { id: 'q2' }), inBook([], undefined, { id: 'q3' })];
    const text = renderResolved(
      entries,
      [
        { question: 'q1', outcome: 'yes', day: '2022-05-04', items: ['i7'] },
        { question: 'q2', outcome: 'unresolvable', day: null, items: [] },
      ],
      page,
    );
    expect(text).toContain(
      'yes, on 4 May 2022: “Will Norway and Iceland meet in May 2022?”\n  shown by i7\n',
    );
    expect(text).toContain(
      'unresolvable: “Will Norway and Iceland meet in May 2022?”\n2 questions resolved, 1 as before.\n',
    );
  });
});
