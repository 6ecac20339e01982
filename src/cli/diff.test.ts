import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { diffVerb } from './diff.js';
import { forecastVerb } from './forecast.js';

const { run } = ledgerDesk();
const diff = (...args: string[]) => run(diffVerb(), ...args);
const changes = async (...args: string[]): Promise<string> =>
  (await diff('--json', ...args)).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ change, entry, document }) => `${change} ${entry?.slots.kind ?? document?.title}`)
    .join(', ');

describe('diff', () => {
  it('shows what came into the ledger in a stretch of days, both ends included', async () => {
    const { stdout } = await diff('--from', '2022-01-05', '--to', '2022-01-05');
    expect(stdout).toMatch(/^The cod banks · 5 January 2022 · what changed in the ledger\n\nNew \(5\)\n─+\n/);
    expect(stdout).toMatch(/\nDocuments \(3\)\n─+\n14 May 2021 · harbour\.example · “About harbour”/);
  });
  it('shows what the world came to know', async () => {
    const { stdout } = await diff('--known', '--from', '2021-12-01', '--to', '2021-12-31');
    expect(stdout).toContain('The cod banks · 1–31 December 2021 · what the world came to know');
    expect(stdout).toMatch(/\nChanged \(1\)\n[\s\S]+ {2}disputed: nothing → outcome\n/);
    expect(await changes('--known', '--from', '2021-12-01', '--to', '2021-12-31')).toBe(
      'opened position, changed encounter, document About quarrel',
    );
  });
  it('shows what came into the book of forecasts', async () => {
    const asked = 'Will Norway and Iceland officials meet before 2022-07-01?';
    await run(forecastVerb(), asked, '0.12', '--why', 'x', '--as-of', '2022-01-20');
    const { stdout } = await diff('--from', '2022-01-06');
    expect(stdout).toMatch(
      /\nForecasts \(4\)\n─+\n“Will Norway and Iceland officials meet before 2022-07-01\?”: was\s+asked/,
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain('berta holds it 12 % likely');
    const known = await diff('--known', '--from', '2022-01-10', '--to', '2022-01-31', '--json');
    const lines = known.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ change, what }) => `${change} ${what}`)).toEqual(Array(3).fill('forecast forecast'));
  });
  it('says where nothing changed', async () => {
    expect((await diff('--from', '2022-01-06')).stdout).toMatch(/\n\nNothing changed\.\n$/);
    expect(await changes('--from', '2022-01-06')).toBe('');
  });
  it('counts what it does not show', async () => {
    const { stdout } = await diff('--from', '2022-01-05', '--limit', '2');
    expect(stdout).toContain('and 3 more; --limit shows more');
  });
  it.each([
    [[], "required option '--from <day>' not specified"],
    [['--from', 'soon'], '"soon" is no day; write --from as'],
    [['--from', 'monday', '--to', '3'], '"3" is no day; write --to as'],
  ])('refuses %j', (args, message) => expect(diff(...args)).rejects.toThrow(message));
});
