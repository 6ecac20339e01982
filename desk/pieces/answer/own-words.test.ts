import { expect, test } from 'vitest';
import { ownWords } from './own-words.js';

test('a row of a table is told by its sentence, another passage by all of it', () =>
  expect(['summary: They met.\nactor: FRA', 'They met.\nThen they left.'].map(ownWords)).toEqual([
    'They met.',
    'They met.\nThen they left.',
  ]));
