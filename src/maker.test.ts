import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, textOf } from '../test/house.js';
import { currentMaker } from './maker.js';
import { Maker } from './record/index.js';

it('names the version, the code and the weights that readings are made with', () => {
  const maker = currentMaker();
  expect(Maker.parse(maker)).toEqual(maker);
  expect(maker.version).toBe(JSON.parse(textOf('package.json')).version);
  const weights = createHash('sha256')
    .update(readFileSync(join(ROOT, 'models', 'parse.bin')))
    .digest('hex');
  expect(weights.startsWith(maker.models)).toBe(true);
  expect(maker.models).toHaveLength(16);
  expect(maker.code).toMatch(/^(?:[0-9a-f]{16}|\d+\.\d+\.\d+)$/);
});
