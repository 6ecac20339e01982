import { expect, test } from 'vitest';
import { forecasterName } from './forecaster-name.js';

test('forecasters are called as people call them', () =>
  expect(
    [
      { kind: 'person', who: 'anna' },
      { kind: 'model', who: 'dragoman' },
      { kind: 'model', who: 'base rate' },
      { kind: 'crowd', who: 'bourse' },
    ].map(forecasterName),
  ).toEqual(['anna', 'the program', 'the base rate', 'crowd bourse']));
