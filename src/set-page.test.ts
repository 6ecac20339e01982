import { describe, expect, it } from 'vitest';
import { setQuestion } from '../test/question-set.js';
import { answerOn } from '../test/whaling.js';
import { Failure } from './record/index.js';
import { type AnsweringOn, setPage } from './set-page.js';

const answering: AnsweringOn = async (question, day) => answerOn(question, { asOf: day });
const pageOf = (...questions: ReturnType<typeof setQuestion>[]) =>
  setPage('set.jsonl', { questions, problems: [] }, answering);

describe('the page of a set', () => {
  it('asks the program as of the days on which the crowd is looked at', async () => {
    const asked: string[] = [];
    await setPage('x', { questions: [setQuestion()], problems: [] }, async (question, day) => {
      asked.push(`${day} ${question.event} ${question.to}`);
      return answerOn(question);
    });
    expect(asked).toEqual([
      '2022-04-01 officials_meet 2022-06-30',
      '2022-05-31 officials_meet 2022-06-30',
      '2022-06-23 officials_meet 2022-06-30',
    ]);
  });

  it('counts what it cannot read, or not whole, and what it reads as ending at another time', async () => {
    const { beside, undecided } = await pageOf(
      setQuestion(),
      setQuestion({ id: 's2', question: 'Will the whales sing?' }),
      setQuestion({ id: 's3', question: 'Will Norway and Iceland meet before 2024?' }),
      setQuestion({ id: 's6', question: 'Will Norway and Iceland meet in Oslo before 2022-07-01?' }),
      setQuestion({ id: 's4', resolution: null }),
      setQuestion({ id: 's5', history: [] }),
    );
    expect(beside?.read).toEqual({ alike: 1, otherwise: 1, inPart: 1, unread: 1, unheld: 1 });
    expect(beside?.cases.map(({ id, lead, crowd, ours, base }) => [id, lead, crowd, ours, base])).toEqual([
      ['s1', 90, 0.4, 0.3, 0.2],
      ['s1', 30, 0.4, 0.3, 0.2],
      ['s1', 7, 0.1, 0.3, 0.2],
    ]);
    expect(undecided).toBe(1);
  });

  it('takes a refusal to answer for none, and a fault of ours for a fault', async () => {
    const set = { questions: [setQuestion()], problems: [] };
    const refused = await setPage('x', set, async () => {
      throw new Failure('bad-question', 'x', 'No.');
    });
    expect(refused.beside).toMatchObject({ read: { unread: 1 }, cases: [], scores: [] });
    const broken = setPage('x', set, async () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
  });
});
