import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { Answer } from '../record/index.js';
import { askVerb } from './ask.js';

const { run } = ledgerDesk();
const ask = (...args: string[]) => run(askVerb(), ...args);
const QUESTION = 'Will Norway and Iceland meet before 2022-06-30?';

describe('ask', () => {
  it('answers a question, whether it is one argument or many', async () => {
    const { stdout, stderr } = await ask(QUESTION, '--as-of', '2022-01-01', '--dossier', 'cod-banks');
    expect(stdout).toContain(`${QUESTION}\nThe cod banks · as known on 1 January 2022`);
    expect(stderr).toBe('');
    const words = await ask(...QUESTION.split(' '), '--as-of', '2022-01-01', '--dossier', 'cod-banks');
    expect(words.stdout).toBe(stdout);
  });
  it('prints the answer as data', async () => {
    const { stdout } = await ask(QUESTION, '--as-of', '2022-01-01', '--dossier', 'cod-banks', '--json');
    const answer = Answer.parse(JSON.parse(stdout));
    expect(answer).toMatchObject({
      asOf: '2022-01-01',
      question: { event: 'officials_meet', to: '2022-06-30' },
    });
    expect(answer.probability).toBeGreaterThan(answer.interval[0]);
  });
  it('prints a page or a picture, each of which stands by itself', async () => {
    const args = [QUESTION, '--as-of', '2022-01-01', '--dossier', 'cod-banks'];
    const page = await ask(...args, '--html');
    expect(page.stdout).toMatch(/^<!doctype html>[\s\S]*Within so many months[\s\S]*<\/html>\n$/);
    const picture = await ask(...args, '--svg');
    expect(picture.stdout).toMatch(/^<svg [\s\S]*asked 1 January 2022[\s\S]*<\/svg>\n$/);
  });
  it.each([
    ['Will it rain before 2030?', 'WHAT'],
    ['Will Norway and Iceland meet before 2021?', 'have passed'],
  ])('refuses "%s"', (text, message) =>
    expect(ask(text, '--as-of', '2022-01-01', '--dossier', 'cod-banks')).rejects.toThrow(message),
  );
});
