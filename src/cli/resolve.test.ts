import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { QuestionOutcome } from '../record/index.js';
import { forecastVerb } from './forecast.js';
import { questionsVerb } from './questions.js';
import { OUTCOME_NAMES, resolveVerb } from './resolve.js';

const { run } = ledgerDesk();
const resolve = (...args: string[]) => run(resolveVerb(), ...args);
/** Asks on a day whether they meet by the end of May 2021, when the record has them meet on the 12th. Returns the question's id. */
async function asked(by = '2021-05-31', on = '2021-05-01'): Promise<string> {
  const sentence = `Will Norway and Iceland officials meet by ${by}?`;
  const args = [sentence, '0.12', '--why', 'x', '--as-of', on, '--json'];
  return JSON.parse((await run(forecastVerb(), ...args)).stdout).question.id;
}

describe('resolve', () => {
  it('says what the record decides, with the items that show it', async () => {
    const id = await asked();
    const { stdout } = await resolve(id);
    expect(stdout).toMatch(
      /^yes, on 12 May 2021: “Will .+ meet by\s+2021-05-31\?”\n {2}shown by \S+-encounter-\S+/,
    );
    expect((await run(questionsVerb())).stdout).toContain('Resolved: yes, decided on 12 May 2021');
    await expect(resolve(id)).rejects.toThrow('is resolved already (yes)');
  });

  it('decides all that the record decides', async () => {
    const early = await asked();
    await asked('2021-05-11', '2021-05-02');
    await asked('2022-12-31', '2022-01-05');
    const { stdout } = await resolve('--json');
    const written = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(written.map(({ outcome, day }) => [outcome, day])).toEqual([
      ['yes', '2021-05-12'],
      ['no', '2021-05-11'],
    ]);
    expect(written[0]).toMatchObject({ question: early });
    expect((await resolve()).stdout).toContain('0 questions resolved, 3 as before.');
  });

  it('is done by hand with a reason, and taken back', async () => {
    const id = await asked('2022-12-31', '2022-01-05');
    await expect(resolve(id)).rejects.toThrow('The record does not decide');
    const { stdout } = await resolve(id, 'yes', '--day', '2022-02-03', '--why', 'seen in the harbour');
    expect(stdout.replace(/\s+/g, ' ')).toContain('yes, on 3 February 2022');
    await expect(resolve(id, 'no', '--why', 'x')).rejects.toThrow('was resolved already (yes');
    expect((await resolve(id, 'open', '--why', 'other people')).stdout).toContain(
      '0 questions resolved, 1 as',
    );
    expect(JSON.parse((await resolve(id, 'unresolvable', '--why', 'x', '--json')).stdout)).toMatchObject({
      outcome: 'unresolvable',
      day: null,
    });
  });

  it('refuses what cannot be', async () => {
    const id = await asked('2022-12-31', '2022-01-05');
    const refused = (why: string, ...args: string[]) => expect(resolve(...args)).rejects.toThrow(why);
    await refused('needs its reason', id, 'yes');
    await refused('--why and --day stand beside an outcome', id, '--why', 'x');
    await refused('--day stands beside yes or no', id, 'open', '--why', 'x', '--day', '2022-02-03');
    await refused('outside the window', id, 'yes', '--why', 'x', '--day', '2021-02-03');
    await refused('is no day', id, 'yes', '--why', 'x', '--day', 'soon');
    await refused('Allowed choices are yes, no, unresolvable, open', id, 'perhaps', '--why', 'x');
    await refused('is open already', id, 'open', '--why', 'x');
    await refused('is not in the book', 'meet-0');
  });

  it('knows the outcomes of the record', () =>
    expect([...OUTCOME_NAMES]).toEqual([...QuestionOutcome.options, 'open']));
});
