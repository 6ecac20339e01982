import { describe, expect, it } from 'vitest';
import { firstMatch } from '../words.js';
import { isThreat, STATEMENT_WORDS, TURNED } from './ladder-words.js';

const holds = (pattern: RegExp, text: string): boolean =>
  firstMatch(text, [{ start: 0, end: text.length }], pattern) !== null;
const markOf = (text: string): string | undefined =>
  STATEMENT_WORDS.find(({ pattern }) => holds(pattern, text))?.mark;

describe('words of statements', () => {
  it.each([
    ['Norway will not negotiate its borders.', 'refuses'],
    ['The harbours are off the table, the envoy said.', 'refuses'],
    ['She ruled out a meeting.', 'refuses'],
    ['Oslo would talk only after the boats had left.', 'demands'],
    ['Iceland is ready to meet unless the nets are cut.', 'demands'],
    ['The minister proposed a joint patrol.', 'offers'],
    ['He was ready to meet at any time.', 'open_to'],
    ['The envoy praised the weather.', undefined],
  ])('%s', (text, mark) => expect(markOf(text)).toBe(mark));
  it('are turned round by a denial', () =>
    expect(holds(TURNED, 'Oslo denied that it would talk.')).toBe(true));
});

describe('words of pressure', () => {
  it.each([
    'Norway will impose new sanctions on the fleet.',
    'The ministry will prosecute the captains.',
    'It will not tolerate the nets.',
    'They will complete the snapback of all measures.',
    'Norway will rescind existing fishing waivers.',
  ])('%s', (text) => expect(isThreat(text)).toBe(true));
  it('are not those of a gift', () => expect(isThreat('Norway will lift the sanctions by May.')).toBe(false));
});
