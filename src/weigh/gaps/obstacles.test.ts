import { describe, expect, it } from 'vitest';
import { saidEntry } from '../../../test/said-entry.js';
import type { Issue, Slots } from '../../record/index.js';
import { namedObstacles } from './obstacles.js';

const divides = (issue: Issue): Slots => ({ kind: 'obstacle', issue, between: ['NOR', 'ISL'] });
const speech: Slots = { kind: 'statement', speaker: 'NOR:Ingrid Solheim', direct: true, hedged: false };

describe('who names what', () => {
  it('is whoever speaks in the passage, else the voice of the document', () => {
    const named = namedObstacles([
      saidEntry('nets', divides('territory'), { document: 'd', words: 'the nets', at: 20 }),
      saidEntry('says', speech, { document: 'd', words: 'She said that it was the nets that', at: 0 }),
      saidEntry('elsewhere', speech, { document: 'e', at: 0 }),
      saidEntry('boats', divides('territory'), { words: 'the boats', said: '2022-01-01' }),
      saidEntry('prices', divides('trade_economy')),
    ]);
    expect(named.map(({ issue, obstacles }) => [issue, obstacles.map(({ by }) => by)])).toEqual([
      ['territory', [['XXX:author'], ['NOR:Ingrid Solheim']]],
      ['trade_economy', [['XXX:author']]],
    ]);
    expect(named[0]?.obstacles[1]).toMatchObject({ between: ['NOR', 'ISL'], told: { quote: 'the nets' } });
  });
  it('is nobody where only a row tells it that nobody has checked', () =>
    expect(namedObstacles([saidEntry('x', divides('energy'), { verified: false })])).toEqual([]));
});
