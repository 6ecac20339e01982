import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isExact, Reading } from '../src/record/index.js';
import { dragoman } from './built-program.js';
import { ROOT, textOf } from './house.js';

/** Gold readings and their scorer; they are no part of the project. */
const SHARED = join(ROOT, '..', 'shared');
const GOLD = join(SHARED, 'gold', 'dev');
const isThere = existsSync(GOLD) && existsSync(join(SHARED, 'score', 'score.mjs'));
if (!isThere) console.warn(`No gold readings in ${GOLD}: the tests on them are skipped.`);

/** Floors that issue 2 sets for record F1, over all documents and on the article that the project started from. */
const FLOOR = 0.25;
const FLOOR_FOURTH_MEETING = 0.6;
/** Half of the last digit that the README gives. */
const ROUNDING = 0.005;

interface Score {
  readonly documents: number;
  readonly inexactEvidence: number;
  readonly total: { readonly recordF1: number; readonly found: number };
}

function score(...args: string[]): Score {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts', 'score.mjs'), '--json', ...args], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as Score;
}

describe.skipIf(!isThere)('the gold documents', () => {
  let readings: Reading[];
  beforeAll(async () => {
    const { stdout } = await dragoman(['brief', GOLD, '--json']);
    readings = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Reading.parse(JSON.parse(line)));
  });

  it('are all read in one call', () => {
    const names = readdirSync(GOLD).filter((name) => name.endsWith('.json'));
    expect(readings).toHaveLength(names.length);
  });
  it('have exact evidence everywhere', () => {
    const pieces = readings.flatMap(({ document, items }) =>
      items.flatMap(({ evidence }) => evidence.map((e) => ({ document, e }))),
    );
    expect(pieces.length).toBeGreaterThan(100);
    expect(pieces.filter(({ document, e }) => !isExact(document.text, e))).toEqual([]);
  });
  it('are read without a fault of ours', () =>
    expect(readings.flatMap(({ notices }) => notices.filter(({ code }) => code === 'coder-failed'))).toEqual(
      [],
    ));
  it(`score a record F1 of ${FLOOR} or more`, () => {
    const { inexactEvidence, total } = score();
    expect(inexactEvidence).toBe(0);
    expect(total.recordF1).toBeGreaterThanOrEqual(FLOOR);
  });
  it('score no less than the README says (npm run transcript)', () => {
    const said = Number(/\| Dragoman [\d.]+ \| (\.\d\d) \|/.exec(textOf('README.md'))?.[1]);
    expect(score().total.recordF1).toBeGreaterThanOrEqual(said - ROUNDING);
  });
  it(`score ${FLOOR_FOURTH_MEETING} or more on the article that the project started from`, () => {
    const { documents, total } = score('--only', 'fourth-meeting');
    expect(documents).toBe(1);
    expect(total.recordF1).toBeGreaterThanOrEqual(FLOOR_FOURTH_MEETING);
  });
});
