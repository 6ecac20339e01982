import { describe, expect, it } from 'vitest';
import { rowEntry } from '../../../test/row-entry.js';
import { DOCUMENTS, sampleEntry } from '../../../test/sample-export.js';
import type { Task } from '../../keep/index.js';
import { width } from '../width.js';
import { leftInWords, renderQueue, renderTask, reportsShown, taskLine } from './review-task.js';

const talks = sampleEntry('e-talks');
const [contradiction] = talks.contradictions;
const [report] = sampleEntry('e-wish').reports;
if (!contradiction || !report) throw new Error('the sample has no dispute or no wish');
const dispute: Task = { sort: 'contradiction', id: 'd', entry: talks, contradiction };
const doubt: Task = { sort: 'doubt', id: 'i', entry: sampleEntry('e-wish'), report };
const pair: Task = {
  sort: 'merge',
  id: 'p',
  entries: [talks, sampleEntry('e-next')],
  because: 'they are near',
};
const texts = new Map(Object.values(DOCUMENTS).map(({ id, text = '' }) => [id, text]));
const left = { merge: 1, contradiction: 0, doubt: 12 };
const shown = (task: Task, columns = 80): string =>
  renderTask({ task, texts, left }, { width: columns, colour: false });

describe('a task', () => {
  it('of a possible merge shows both entries and why', () => {
    const text = shown(pair);
    expect(text).toMatch(
      /^\nAre these two one\?\n─+\nLeft: 1 possible merge and 12 doubtful items\.\n\nThey may be one: they are near\.\n/,
    );
    expect(text).toMatch(
      /\nA Norway and Iceland: met, Reykjavik\n[\s\S]+\nB Norway, Iceland and Finland: meeting/,
    );
  });
  it('of a dispute shows its values and a passage of each', () => {
    expect(shown(dispute)).toMatch(
      /when +12–13 May 2021, by which the entry goes \[1\]\n +12 May 2021 \[2\]\n/,
    );
    expect(reportsShown(dispute).map(({ item }) => item.id)).toEqual(['i-talks-1', 'i-talks-2']);
  });
  it('shows a row cell by cell', async () => {
    const { entry, text } = await rowEntry(false);
    const [row] = entry.reports;
    if (!row) throw new Error('the entry has no report');
    const task: Task = { sort: 'doubt', id: row.item.id, entry, report: row };
    const rows = new Map([[row.document.id, text]]);
    const lines = renderTask({ task, texts: rows, left }, { width: 80, colour: false });
    expect(lines).toContain('    where           “Bern”\n    form            bilateral talks\n');
  });
  it('of a doubtful item shows its slots and its passage in context', () => {
    const text = shown(doubt);
    expect(text).toMatch(/\nstance +demands\n/);
    expect(text).toMatch(/12 May 2021\.\s+»Iceland\s+demands an end to night patrols«, and talks broke off/);
  });
  it('shows a passage alone where the text is not at hand', () =>
    expect(renderTask({ task: doubt, texts: new Map(), left }, { width: 80, colour: false })).toContain(
      '\n    »Iceland demands an end to night patrols«\n',
    ));
  it('counts reports that it does not show', () => {
    const many = { ...talks, reports: Array.from({ length: 9 }, () => ({ ...report })) };
    expect(shown({ ...pair, entries: [many, talks] })).toContain(
      'and 6 reports more: dragoman entry e-talks',
    );
  });
  it.each([80, 60, 40])('keeps within %i columns', (columns) => {
    const lines = [pair, dispute, doubt].flatMap((task) => shown(task, columns).split('\n'));
    expect(lines.filter((line) => width(line) > columns)).toEqual([]);
  });
});

describe('the queue', () => {
  it('says what is left', () => {
    expect(leftInWords({ merge: 0, contradiction: 0, doubt: 0 })).toBe('nothing');
    expect(leftInWords({ merge: 2, contradiction: 1, doubt: 1 })).toBe(
      '2 possible merges, 1 contradiction and 1 doubtful item',
    );
  });
  it('names each task in a line', () => {
    expect([pair, dispute, doubt].map(taskLine)).toEqual([
      'merge: Norway and Iceland: met, Reykjavik (e-talks) and Norway, Iceland and Finland: meeting proposed, Vardoland (e-next), because they are near',
      'contradiction: when of Norway and Iceland: met, Reykjavik (e-talks)',
      'doubt: Iceland: demands · forces and exercises (i-wish, confidence 0.75)',
    ]);
    expect(renderQueue([doubt], left, { width: 80, colour: false })).toMatch(
      /^Left to decide: 1 possible merge.+\ndoubt: /,
    );
  });
});
