import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writtenReadings } from '../src/read/index.js';
import { weightsOf } from '../src/weigh/index.js';
import { ROOT } from './house.js';

/** Gold readings; they are no part of the project. */
const GOLD = join(ROOT, '..', 'shared', 'gold', 'dev');
const files = existsSync(GOLD) ? readdirSync(GOLD).filter((name) => name.endsWith('.json')) : [];

describe.skipIf(files.length === 0)('gold readings', () => {
  it.each(files)('%s goes through and comes out with weights on their scales', (name) => {
    const bytes = readFileSync(join(GOLD, name));
    for (const { reading } of writtenReadings({
      source: name,
      name,
      bytes,
      contentType: null,
      charset: null,
    })) {
      const weights = weightsOf(reading);
      for (const [i, item] of reading.items.entries()) {
        if (item.kind === 'commitment')
          expect(weights[i]).toEqual({
            obligation: expect.toSatisfy((level) => [0, 1, 2, 3].includes(level)),
            precision: expect.toSatisfy((level) => [0, 1, 2, 3].includes(level)),
            delegation: expect.toSatisfy((level) => [0, 1, 2, 3].includes(level)),
            specificity: expect.toSatisfy((value) => value >= 0 && value <= 10),
          });
        else if (item.kind === 'encounter')
          expect(weights[i]).toEqual({
            verdict: {
              asReported: expect.toSatisfy((score) => score === null || (score >= -100 && score <= 100)),
            },
          });
        else expect(weights[i]).toEqual({});
      }
    }
  });
});
