import { describe, expect, it } from 'vitest';
import { answerOn } from '../../../test/whaling.js';
import { penFor } from '../pen.js';
import { chanceRows, readRows } from './ask-answer.js';

const pen = penFor({ width: 80, colour: false });
const answer = answerOn();

describe('how a question was read', () => {
  it('is who, what, by when and by which rule', () =>
    expect(readRows(answer, pen).map((line) => line.trim().split(/ {2,}/)[0])).toEqual(
      expect.arrayContaining(['who', 'what', 'window', 'rule']),
    ));
  it('says how many days are left of a window that has begun', () => {
    const question = { ...answer.question, from: '2022-01-01', to: '2022-01-31' };
    expect(readRows({ ...answer, question, asOf: '2022-01-21' }, pen).join('\n')).toContain(
      '31 days, of which 10 days are left',
    );
  });
  it('says what of the question it leaves aside, where there is something', () => {
    expect(readRows(answer, pen).join('\n')).not.toContain('left aside');
    const question = {
      ...answer.question,
      text: 'Will officials of Norway and Iceland meet in Oslo before 2022?',
    };
    expect(readRows({ ...answer, question }, pen).join('\n')).toMatch(/left aside\s+“in Oslo”/);
  });
});

describe('a chance', () => {
  it('stands above its interval, and grows over its course where there is one', () => {
    const course = ['2022-02-01', '2022-03-01', '2022-04-01'].map((day, i) => ({
      day,
      probability: i / 10,
      interval: [0, 0.3] as [number, number],
    }));
    const rows = chanceRows({ ...answer, working: { ...answer.working, course } }, pen).join('\n');
    expect(rows).toMatch(/30 %[\s\S]*nine in ten between 10 % and 50 %[\s\S]*20 % by 1 April 2022/);
    expect(chanceRows(answer, pen).join('\n')).not.toContain('how it grows');
  });
});
