import { expect, it } from 'vitest';
import { CAUSES, causesOf, OUTCOMES } from './causes.mjs';
import { tableOf } from './table.mjs';

const miss = (kind: string, outcome: string, cause: string) => ({ kind, outcome, cause });

it('counts by kind and cause, a block for each outcome', () => {
  const table = tableOf([
    miss('pause', 'wrong slot', 'parse'),
    miss('pause', 'wrong slot', 'parse'),
    miss('obstacle', 'wrong slot', 'topic'),
    miss('pause', 'wrong time', 'time'),
  ]);
  expect(table.split('\n').map((line: string) => line.replace(/ +/g, ' '))).toEqual([
    ' rule',
    'wrong slot name reference parse topic wrong all',
    'obstacle · · · 1 · 1',
    'pause · · 2 · · 2',
    'all · · 2 1 · 3',
    '',
    'wrong time time',
    'pause 1',
  ]);
});

it('fits a terminal of 80 columns', () => {
  const all = Object.keys(OUTCOMES).flatMap((outcome) =>
    causesOf(outcome).map((cause: string) => miss('assessment', outcome, cause)),
  );
  const longest = Math.max(
    ...tableOf(all)
      .split('\n')
      .map((line: string) => line.length),
  );
  expect(longest).toBeGreaterThan(60);
  expect(longest).toBeLessThanOrEqual(80);
});

it('knows only outcomes that can be', () =>
  expect(
    CAUSES.flatMap(({ outcomes }) => outcomes).filter((outcome: string) => !(outcome in OUTCOMES)),
  ).toEqual([]));
