import { expect, it } from 'vitest';
import { REFUSAL } from '../../../test/parsed-sentence.js';
import { frameCells } from './frame-cells.js';
import type { ParsedFrame } from './view.js';

const cells = (more: Partial<ParsedFrame> = {}): [number, string][] =>
  REFUSAL.frames.slice(0, 1).flatMap((frame) => [...frameCells({ ...frame, ...more }, REFUSAL)]);

it('names the role of each word', () =>
  expect(cells()).toEqual([
    [0, 'agent'],
    [3, 'content'],
    [7, 'when'],
  ]));
it('gives a word both its roles, and each once', () =>
  expect(cells({ agents: [0, 0], sources: [0], content: null, times: [] })).toEqual([[0, 'agent + source']]));
it('leaves out the predicate and times that are not there', () =>
  expect(cells({ agents: [1], content: null, times: [4] })).toEqual([]));
