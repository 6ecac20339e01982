import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingReason, MeetingVerdict, TurnedOut } from '../src/weigh/index.js';
import { dragoman } from './built-program.js';

/** Time that the making of the whole dossier may take on a busy machine, in milliseconds. */
const LONGEST = 120_000;

interface Data {
  readonly page: string;
  readonly asReported: MeetingVerdict;
  readonly turnedOut: readonly [TurnedOut, TurnedOut];
  readonly difference: { readonly points: number } | null;
  readonly moved: readonly { readonly day: string }[];
}

describe('explain on the Korea dossier', () => {
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'dragoman explain '));
  });
  afterAll(() => rmSync(home, { recursive: true }));
  const explain = (...args: string[]) => dragoman(['explain', ...args], { env: { DRAGOMAN_HOME: home } });
  const data = async (...words: string[]): Promise<Data> =>
    JSON.parse((await explain(...words, '--json')).stdout) as Data;
  const all = ({ asReported, turnedOut }: Data): readonly MeetingReason[] => [
    ...asReported.reasons,
    ...turnedOut[1].reasons,
  ];

  it.each([['singapore'], ['hanoi'], ['dmz 2019']])(
    '%s has five reasons and more, each on passages with their sources, and two verdicts that differ',
    { timeout: LONGEST },
    async (words) => {
      const told = await data(...words.split(' '));
      expect(all(told).length).toBeGreaterThanOrEqual(5);
      for (const { passages } of all(told)) {
        expect(passages.length).toBeGreaterThan(0);
        for (const { quote, item, outlets } of passages)
          expect([quote, item, ...outlets].every((word) => word.length > 0)).toBe(true);
      }
      expect(told.asReported.score).toBeLessThan(0);
      expect(told.turnedOut[1].score).toBeLessThan(0);
      expect(told.difference?.points).not.toBe(0);
      expect(told.moved.length).toBeGreaterThan(3);
    },
  );

  it('Hanoi brought no agreement, and sanctions relief was what it broke over', async () => {
    const { reasons } = (await data('hanoi')).asReported;
    const said = (mark: string): string =>
      reasons
        .filter((reason) => reason.mark === mark)
        .flatMap(({ passages }) => passages.map(({ quote }) => quote))
        .join(' ');
    expect(said('noAgreement')).toContain('without agreement');
    expect(said('atStake')).toContain('sanctions relief');
  });

  it('knows on a day only what was known on it', async () => {
    const early = await data('singapore', '--as-of', '2018-06-20');
    const today = await data('singapore');
    expect(early.turnedOut[1].reasons.length).toBeLessThan(today.turnedOut[1].reasons.length);
    expect(early.turnedOut[0].over).toBe(false);
    for (const { passages } of all(early))
      for (const { day } of passages) expect(day <= '2018-06-20').toBe(true);
  });

  it('fits 40 columns', async () => {
    const { stdout } = await explain('singapore', '--width', '40');
    expect(stdout.split('\n').filter((line) => [...line].length > 40)).toEqual([]);
  });
});
