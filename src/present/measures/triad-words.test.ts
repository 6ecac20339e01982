import { expect, it } from 'vitest';
import { triadInWords } from './triad-words.js';

const sides = ['NOR', 'ISL', 'FIN'] as const;

it.each([
  [['together', 'together', 'together'], 'balanced', 'Norway, Iceland and Finland: all together'],
  [['apart', 'apart', 'apart'], 'weakly balanced', 'Norway, Iceland and Finland: each apart from the others'],
  [['together', 'apart', 'apart'], 'balanced', 'Norway and Iceland together, Finland apart from both'],
  [
    ['together', 'together', 'apart'],
    'unbalanced',
    'Norway together with Iceland and Finland, who stand apart',
  ],
] as const)('%j', (standings, balance, says) =>
  expect(triadInWords({ sides, standings, balance })).toBe(says),
);
