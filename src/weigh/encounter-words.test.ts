import { describe, expect, it } from 'vitest';
import { COSTLY } from './encounter-words.js';

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
