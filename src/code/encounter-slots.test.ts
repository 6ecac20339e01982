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

describe('status', () => {
  it.each([
    ['Peru and Chile met.', ['held']],
    ['Peru and Chile are to hold talks.', ['planned']],
    ['The envoy said that Peru would meet Chile.', ['planned']],
    ['Peru is due to meet Chile.', ['planned']],
    ['Peru is ready to meet Chile.', ['proposed']],
    ['The prospect of talks between Peru and Chile grew.', ['proposed']],
    ['Peru called off its talks with Chile.', ['cancelled']],
    ['The talks between Peru and Chile will not take place.', ['cancelled']],
    ['Peru and Chile did not meet.', []],
    ['Will Peru meet Chile?', []],
    ['After a meeting with Chile, Peru will sign.', ['held']],
    ['Peru ruled out talks with Chile.', []],
    ['Peru turned down a meeting with Chile.', []],
    ['Macron answered the request for a conversation with Putin.', ['proposed']],
  ])('%s', (text, statuses) => expect(read('encounter', text).map((e) => e.status)).toEqual(statuses));

  it('looks at the day', () =>
    expect(read('encounter', 'Peru is meeting Chile on 20 June 2020.')[0]?.status).toBe('planned'));
  it('knows that a history tells what came', () =>
    expect(
      read('encounter', 'Peru would meet Chile again over the following months.', { published: null })[0]
        ?.status,
    ).toBe('held'));
});

describe('level', () => {
  it.each([
    ['The foreign ministers of Peru and Chile met.', 'ministers'],
    ['Diplomats of Peru and Chile met.', 'officials'],
    ['The presidents of Peru and Chile met.', 'leaders'],
    ['Peru and Chile met.', 'unknown'],
    ['The prime ministers of Nepal and Bhutan met.', 'leaders'],
    ['President Macron held an official meeting with Prime Minister Modi.', 'leaders'],
  ])('%s', (text, level) => expect(read('encounter', text)[0]?.level).toBe(level));
});
