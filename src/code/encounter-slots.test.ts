import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';
import { outcomeOf } from './encounter-slots.js';

describe('outcomeOf', () => {
  it.each([
    ['The talks ended without agreement.', 'none'],
    ['They signed an accord.', 'agreement'],
    ['They talked.', 'unstated'],
  ])('%s', (text, outcome) => expect(outcomeOf(text)).toBe(outcome));
});

describe('level', () => {
  it.each([
    ['The foreign ministers of Peru and Chile met.', 'ministers'],
    ['Diplomats of Peru and Chile met.', 'officials'],
    ['The presidents of Peru and Chile met.', 'leaders'],
    ['Peru and Chile met.', 'unknown'],
  ])('%s', (text, level) => expect(read('encounter', text)[0]?.level).toBe(level));
});
