import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { type BookLine, QUESTION_STATES } from '../forecast/book/index.js';
import { forecastVerb } from './forecast.js';
import { questionsVerb, STATE_NAMES } from './questions.js';

const { run } = ledgerDesk();
const questions = (...args: string[]) => run(questionsVerb(), ...args);
const asked = () =>
  run(
    forecastVerb(),
    'Will Norway and Iceland officials meet before 2022-07-01?',
    '0.12',
    '--why',
    'they do not speak',
    '--as-of',
    '2022-01-04',
  );

describe('questions', () => {
  it('says how to begin the book', async () =>
    expect((await questions()).stdout).toMatch(/^Book of forecasts · The cod banks\nThe book is empty\./));

  it('lists what is open on a day, and what is overdue since', async () => {
    await asked();
    const open = (await questions('--as-of', '2022-01-05')).stdout;
    expect(open).toMatch(/as known on 5 January 2022\n1 question: 1 open, 0 overdue, 0 resolved\n/);
    expect(open).toMatch(/model dragoman +[█▏░]/);
    expect((await questions()).stdout).toContain('1 question: 0 open, 1 overdue, 0 resolved');
  });

  it('prints them as data, of one state where that is asked', async () => {
    await asked();
    const line = JSON.parse((await questions('--json')).stdout) as BookLine;
    expect(line).toMatchObject({ state: 'overdue', entry: { question: { event: 'officials_meet' } } });
    expect((await questions('--json', '--state', 'open')).stdout).toBe('');
  });

  it('brings the forecasts of the program up to a day', async () => {
    await asked();
    const { stderr } = await questions('--update', '--as-of', '2022-03-01');
    expect(stderr).toContain("brought the program's forecasts up to 2022-03-01 on 1 question");
    const { entry } = JSON.parse((await questions('--json')).stdout) as BookLine;
    expect(entry.forecasts.filter(({ who }) => who === 'dragoman').map(({ day }) => day)).toEqual([
      '2022-01-04',
      '2022-03-01',
    ]);
  });

  it('knows the states of the book', () => expect([...STATE_NAMES]).toEqual([...QUESTION_STATES]));
});
