import { expect, it } from 'vitest';
import { launch, placed } from './placed-made.js';

it('makes entries as the server tells them', () => {
  expect(placed({ first: '2019-02-27' }).date).toBe('2019-02-27');
  expect(launch('Far', 900, 1000).reaches[0]?.to).toBe(1000);
});
