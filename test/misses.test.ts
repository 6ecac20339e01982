import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './house.js';

const SHARED = join(ROOT, '..', 'shared');
const isThere = existsSync(join(SHARED, 'gold', 'dev')) && existsSync(join(SHARED, 'score', 'score.mjs'));

/** Time that reading and diagnosing all gold documents may take on a busy machine, in milliseconds. */
const LONGEST = 60_000;

interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly detected: number;
  readonly right: number;
}
interface Miss {
  readonly kind: string;
  readonly outcome: string;
  readonly slots: readonly string[];
}
interface Report {
  readonly kinds: Readonly<Record<string, Counts>>;
  readonly slots: Readonly<Record<string, { readonly of: number; readonly right: number }>>;
  readonly misses: readonly Miss[];
}

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });

describe.skipIf(!isThere)('the misses on the gold documents', () => {
  let report: Report;
  beforeAll(() => {
    report = JSON.parse(run('score.mjs', '--misses', '--json').stdout) as Report;
  }, LONGEST);
  const countOf = (kind: string, outcome: string): number =>
    report.misses.filter((miss) => miss.kind === kind && miss.outcome === outcome).length;

  it('are as many as the scorer counts, kind by kind', () => {
    const counted = Object.keys(report.kinds).map((kind) => [
      kind,
      ...['missed', 'wrong slot', 'extra'].map((outcome) => countOf(kind, outcome)),
    ]);
    expect(counted).toEqual(
      Object.entries(report.kinds).map(([kind, { gold, found, detected, right }]) => [
        kind,
        gold - detected,
        detected - right,
        found - detected,
      ]),
    );
  });
  it('have the items in pairs as the scorer has: slot by slot as many times are wrong', () => {
    const times = [
      'encounter.when',
      'commitment.deadline',
      'capability.when',
      'alignment.when',
      'pause.from',
      'pause.to',
    ];
    const ours = times.map(
      (time) =>
        report.misses.filter(
          ({ kind, outcome, slots }) =>
            outcome === 'wrong time' && slots.some((slot) => `${kind}.${slot}` === time),
        ).length,
    );
    expect(ours).toEqual(
      times.map((time) => (report.slots[time]?.of ?? 0) - (report.slots[time]?.right ?? 0)),
    );
  });
  it('stand on their page as they are today (node scripts/misses-page.mjs)', () => {
    const { status, stderr } = run('misses-page.mjs', '--check');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
  it('can be listed by kind and cause', () => {
    const { stdout } = run(
      'score.mjs',
      '--only',
      'fourth-meeting',
      '--kind',
      'position',
      '--cause',
      'rule-wrong',
    );
    expect(stdout).toContain('listed; how often each rule is among them:');
    expect(stdout).not.toMatch(/ {2}(?!position)\w+ · (?:missed|extra|wrong)/);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
  it.each([
    ['--kind', 'wish'],
    ['--cause', 'luck'],
    ['--nonsense', 'x'],
  ])('refuse %s %s as wrong usage', (...args) => {
    const { status, stderr } = run('score.mjs', ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^dragoman: .+\n$/);
  });
});
