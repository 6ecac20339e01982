import { describe, expect, it } from 'vitest';
import { COSTLY, FOLLOW_UP } from './encounter-words.js';

const isCostly = (text: string): boolean =>
  new RegExp(COSTLY.pattern.source, COSTLY.pattern.flags).test(text);

describe('what is given up', () => {
  it.each([
    ['Peru suspended its tariffs.', true],
    ['The army suspended all joint military drills.', true],
    ['They released four prisoners.', true],
    ['The negotiations were suspended.', false],
    ['They suspended the talks.', false],
  ])('%s', (text, is) => expect(isCostly(text)).toBe(is));
});

describe('what comes next', () => {
  it.each([
    ['They set a day for a new round in May.', true],
    ['Another round follows in May.', true],
    ['They are holding a new round of talks.', false],
    ['The envoys met for another round.', false],
  ])('%s', (text, is) => expect(text.search(FOLLOW_UP.pattern) >= 0).toBe(is));
});
