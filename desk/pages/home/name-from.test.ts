import { expect, it } from 'vitest';
import { DossierName } from '../../../src/record/index.js';
import { nameFrom } from './name-from.js';

it.each([
  ['The cod banks', 'the-cod-banks'],
  ['Ísland & Noregur (1976)', 'island-noregur-1976'],
  ['  – ', ''],
  ['a very long title of a process that went on for many years', 'a-very-long-title-of-a-process-that-went'],
])('%j is called %j', (title, name) => {
  expect(nameFrom(title)).toBe(name);
  if (name !== '') expect(DossierName.parse(name)).toBe(name);
});
