import { expect, it } from 'vitest';
import { codeOf, filesBelow, importsOf } from '../../test/house.js';

const files = filesBelow('src/client', '.ts').filter((path) => !path.endsWith('.test.ts'));

it('runs in browsers too: nothing of it is of Node alone, and it imports nothing but itself', () => {
  expect(files.length).toBeGreaterThan(20);
  const ofNode = /\b(?:process|Buffer|require|__dirname|__filename|global|setImmediate|NodeJS)\b/;
  expect(files.filter((path) => ofNode.test(codeOf(path)))).toEqual([]);
  expect(files.flatMap(importsOf).filter((name) => !/^\.\.?\/(?!.*\.\.\/\.\.)/.test(name))).toEqual([]);
});
