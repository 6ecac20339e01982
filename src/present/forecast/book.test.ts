import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { bookLine } from '../../forecast/book/index.js';
import { type BookPage, renderBook } from './book.js';

const today = '2022-05-20';
const open = bookLine(
  inBook([
    kept({ day: '2022-01-04' }),
    kept({ kind: 'model', who: 'dragoman', day: '2022-05-19', probability: 0.031 }),
  ]),
  today,
  () => 3,
);
const overdue = bookLine(inBook([], undefined, { id: 'q2', to: '2022-05-19' }), today);
const resolved = bookLine(
  inBook([kept({ day: '2022-01-04', question: 'q3' })], { outcome: 'yes', day: '2022-05-10' }, { id: 'q3' }),
  today,
);
const page = (...lines: BookPage['lines']): BookPage => ({
  title: 'The cod banks',
  seenFrom: '',
  today,
  lines,
});
const render = (width: number, ...lines: BookPage['lines']) =>
  renderBook(page(...lines), { width, colour: false });

describe('the book', () => {
  it('lists questions by where they stand, with people and models side by side', () => {
    const text = render(88, resolved, overdue, open);
    expect(text).toMatch(/^Book of forecasts · The cod banks\n3 questions: 1 open, 1 overdue, 1 resolved\n/);
    const at = ['\nOpen\n', '\nOverdue', '\nResolved\n'].map((heading) => text.indexOf(heading));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(Math.min(...at)).toBeGreaterThan(0);
    expect(text).toMatch(/anna +██░+ 12 % +since 4 January 2022, stale: 3 new entries\n/);
    expect(text).toMatch(/model dragoman +▏░+ 3\.1 % +since 19 May 2022\n/);
    expect(text).toContain('decide it: dragoman resolve q2');
    expect(text).toContain('Resolved: yes, decided on 10 May 2022 (anna, 2 June 2022)');
  });

  it.each([40, 80])('fits %i columns', (width) => {
    for (const line of render(width, resolved, overdue, open).split('\n'))
      expect(line.length).toBeLessThanOrEqual(width);
  });

  it('says how to begin it', () => expect(render(80)).toContain('The book is empty.'));
  it('says where no forecast stands', () => expect(render(80, overdue)).toContain('No forecast stands.'));
});
