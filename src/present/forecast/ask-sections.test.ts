import { expect, it } from 'vitest';
import { told } from './ask-sections.js';

it('a sentence has its dates in words, its percent signs with their figures, and nothing that a page would run', () =>
  expect(told('3 % since 2019-06-30 <b>')).toBe('3&nbsp;% since 30 June 2019 &lt;b&gt;'));
