import { describe, expect, it } from 'vitest';
import { datelineOf } from './dateline.js';

describe('a dateline', () => {
  it.each([
    ['WASHINGTON, June 12, 2018 — The two sides met.', '2018-06-12'],
    ['SEOUL, South Korea (AP) — June 12, 2018', '2018-06-12'],
    ['PANMUNJOM, Korea, April 27, 2018 - Both leaders smiled.', '2018-04-27'],
    ['GENEVA, 3 May 2011 (Agency) -- Talks went on.', '2011-05-03'],
    ['June 12, 2018 — Nothing was signed.', '2018-06-12'],
    ['Friday, August 21, 2015', '2015-08-21'],
    ['Shots at the border\n\nFriday, August 21, 2015\n\nThe army said so.', '2015-08-21'],
    ['June 12, 2018', '2018-06-12'],
    ['12 June 2018', '2018-06-12'],
    ['2018-06-12', '2018-06-12'],
    ['12.06.2018', '2018-06-12'],
    ['Geneva, 5/13/2018', '2018-05-13'],
    ['(June 12th, 2018)', '2018-06-12'],
    ['Published: 12 June 2018 at 10:30 GMT', '2018-06-12'],
    ['Published June 12, 2018\nUpdated June 13, 2018', '2018-06-12'],
    ['For Immediate Release: June 12, 2018', '2018-06-12'],
    ['By Jane Roe | June 12, 2018', '2018-06-12'],
    ['Tue, 12 Jun 2018 10:00:00 GMT', '2018-06-12'],
    ['Fact Sheet. Office of the Speaker. Springfield, DC. February 13, 2007', '2007-02-13'],
    ['Grand Hotel, Singapore. Issued on: June 12, 2018. 4:15 P.M. SGT', '2018-06-12'],
  ])('is read from %j', (text, day) => expect(datelineOf(text)).toBe(day));

  it.each([
    'On June 12, 2018, the leaders met.',
    'The leaders met on June 12, 2018.',
    'June 12, 2018 was a long day.',
    'June 12, 2018 — the day on which it all began — is remembered.',
    'Signed at Paris, 27 January 1973',
    'Held in Singapore, June 12, 2018',
    'The Quiet Valley Accords, September 17, 1978',
    'Island Summit – June 12, 2018',
    'WASHINGTON, June 12 (Agency) — The two sides met.',
    'June 2018',
    'June 31, 2018',
    '03/04/2018',
    'January 2, 2018 — First shots.\nMarch 5, 2018 — A truce.\nJune 12, 2018 — A handshake.',
    `${'A line of the text.\n'.repeat(12)}June 12, 2018`,
    '',
  ])('is not read from %j', (text) => expect(datelineOf(text)).toBeNull());

  it('is looked for in bounded time', () => {
    const start = performance.now();
    for (const text of [
      'A, '.repeat(500_000),
      `${'June '.repeat(300_000)}12`,
      '1.'.repeat(500_000),
      '— '.repeat(500_000),
    ])
      expect(datelineOf(text)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
