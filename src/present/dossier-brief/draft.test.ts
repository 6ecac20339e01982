import { expect, it } from 'vitest';
import { plainRow } from './draft.js';

it('names nothing that it rests on', () =>
  expect(plainRow('Faded', 'two pairs')).toEqual({
    label: 'Faded',
    says: 'two pairs',
    entries: [],
    cites: [],
  }));
