import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from './classes.js';
import { leftAside } from './left-aside.js';
import { readQuestion } from './read.js';
import { ASKINGS } from './what.js';

const DAY = '2025-08-26';
const left = (text: string): string => leftAside(readQuestion(text, DAY), DAY).join(' | ');

describe('what a reading leaves aside', () => {
  it.each([
    ['Will North Korea launch an ICBM within 30 days?', 'ICBM'],
    [
      'Will North Korea launch a ballistic missile towards Hokkaido within 30 days?',
      'ballistic | towards Hokkaido',
    ],
    ['Will Putin visit Kim in Pyongyang before 2028?', 'in Pyongyang'],
    ['Will Xi and Putin meet in the old town near the river before 2028?', 'in the old town near the river'],
    ['Will Iran and US sign a nuclear deal this year?', 'nuclear'],
    [
      'Will Iran and the US hold nuclear talks in Geneva about sanctions this year?',
      'nuclear | in Geneva about sanctions',
    ],
    ['Will the Chinese foreign minister meet the Russian foreign minister by 2027?', 'foreign minister'],
    ['Will the US president and the Chinese president sign a treaty by 2027?', 'president'],
  ])('%s', (text, expected) => expect(left(text)).toBe(expected));

  it.each([
    'USA and PRK leaders meet before 2025-12-31',
    'Will Putin visit Pyongyang before 1 July 2026?',
    'another Trump–Kim summit by June 2026',
    'Will leaders of North Korea and the United States meet each other face to face again by the end of 2025?',
    'Will the US president and the Chinese president meet in person before 2027?',
    'Will Washington and Pyongyang resume talks by the end of June 2026?',
    'US x Iran diplomatic meeting by June 30, 2026?',
    'Will the US and Iran reach an agreement within six months?',
    'will north korea and south korea talk next month',
    'Will North Korea fire another rocket in the next 30 days?',
    ...ASKINGS.filter(({ event }) => event !== 'promise_kept').map(({ example }) => example),
    ...Object.entries(EVENT_KINDS)
      .filter(([event]) => event !== 'promise_kept')
      .map(([, { example }]) => example.replace('June 2026', 'June 2027')),
  ])('is nothing of: %s', (text) => expect(left(text)).toBe(''));

  it('is nothing of a promise, whose entry says all of it', () => {
    const question = readQuestion('Will the US and Iran meet this year?', DAY);
    expect(
      leftAside(
        { ...question, event: 'promise_kept', text: 'Will promise 7 to return remains be kept?' },
        DAY,
      ),
    ).toEqual([]);
  });
});
