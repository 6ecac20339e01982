import { describe, expect, it } from 'vitest';
import { setQuestion } from '../../../test/question-set.js';
import { answerOn } from '../../../test/whaling.js';
import { setPage } from '../../set-page.js';
import { renderSet } from './set.js';

const set = {
  questions: [
    setQuestion(),
    setQuestion({ id: 's2', question: 'Will it rain?', resolution: 1 }),
    setQuestion({ id: 's3', resolution: null }),
  ],
  problems: [],
};
const page = (answered = true) =>
  setPage('set.jsonl', set, answered ? async (question) => answerOn(question, { probability: 0.2 }) : null);

describe('a set of questions', () => {
  it('shows what the crowd was worth, in groups', async () => {
    const text = renderSet(await page(), { width: 88, colour: false });
    expect(text).toMatch(/^Question set · set\.jsonl\n3 questions, 2 of them decided yes or no;/);
    expect(text).toMatch(/\nall +2 +\.295 +\.250 +\.830 +\.260 \(2\) +\.260 \(2\)\n/);
    expect(text).toMatch(/\nbourse +2 /);
    expect(text).toMatch(/\nmeeting +2 /);
    expect(text).toMatch(/40–50 % +40 % .+ 184 days of 2 questions/);
  });

  it('shows our answers beside it', async () => {
    const text = renderSet(await page(), { width: 88, colour: false });
    expect(text.replace(/\s+/g, ' ')).toContain('2 decided questions: 1 read as one of our classes');
    expect(text.replace(/\s+/g, ' ')).toContain(
      '30 days before the end, 1 question, 0 yes: Brier of the crowd .160, of our answer .040, of our base rate .040',
    );
    expect(renderSet(await page(false), { width: 88, colour: false })).not.toContain('Beside our own');
  });

  it.each([40, 80])('fits %i columns', async (width) => {
    for (const line of renderSet(await page(), { width, colour: false }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(width);
  });

  it('holds where nothing is decided', async () => {
    const none = await setPage('x', { questions: [], problems: [] }, null);
    expect(renderSet(none, { width: 80, colour: false })).toContain('0 questions, 0 of them decided');
  });
});
