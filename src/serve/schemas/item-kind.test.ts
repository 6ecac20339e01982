import { expect, it } from 'vitest';
import { KIND_NAMES } from '../../cli/filter-option.js';
import { ItemKind } from './item-kind.js';

it('holds the ten kinds that the command line names', () =>
  expect(ItemKind.options).toEqual([...KIND_NAMES]));
