import { describe, expect, it } from 'vitest';
import { dated, launchTitle, listedLaunch } from './test-words.mjs';

const kn23 = { name: 'Hwasong-11A (KN-23)', kind: 'short-range missile', count: 2 };

it('begins with the day, as surely as it is known', () =>
  expect(['2019-07-25', '2006-07-04~', '1992-06'].map(dated)).toEqual([
    'On 25 July 2019',
    'On or about 4 July 2006',
    'In June 1992',
  ]));

describe('the title of a launch', () => {
  it('says what flew from where', () =>
    expect(launchTitle([kn23], ['Wonsan'], false)).toBe(
      'North Korea launches two Hwasong-11A (KN-23) short-range missiles from Wonsan',
    ));
  it('says that it failed', () =>
    expect(launchTitle([{ ...kn23, count: 1 }], [], true)).toBe(
      'North Korea’s launch of a Hwasong-11A (KN-23) short-range missile fails',
    ));
  it('leaves out what has no room, and sites that are several', () => {
    const long = { ...kn23, name: `${kn23.name} with a long name for a missile` };
    expect(launchTitle([long], ['Wonsan'], false).length).toBeLessThanOrEqual(80);
    expect(launchTitle([kn23, { ...kn23, name: 'Nodong', count: 5 }], ['Wonsan'], false)).toBe(
      'North Korea launches seven missiles from Wonsan',
    );
    expect(launchTitle([kn23], ['Wonsan', 'Sinpo'], false)).not.toContain('from');
  });
});

it('a launch without a number is told without one', () => {
  const { title, summary } = listedLaunch('anti-ship cruise missile', '2015-06-14');
  expect(title).toBe('North Korea tests an anti-ship cruise missile');
  expect(summary).toMatch(/^On 14 June 2015 North Korea launched an anti-ship cruise missile, or several\./);
  expect(summary).toContain('Our copy of the CSIS list');
});
