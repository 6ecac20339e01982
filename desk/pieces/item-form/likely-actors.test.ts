import { expect, it } from 'vitest';
import { likelyActors } from './likely-actors.js';

it('offers whom an item names, then the parties, each once', () =>
  expect(
    likelyActors({ id: 'x', kind: 'position', actor: 'NOR', by: ['ISL:Jón', 'NOR'], issue: 'energy' }, [
      'ISL',
      'NOR',
    ]),
  ).toEqual(['NOR', 'ISL:Jón', 'ISL']));
