import { describe, expect, it } from 'vitest';
import { readSource } from './reading.js';
import { Reading } from './record/index.js';

const EXAMPLE = 'examples/fourth-meeting.md';

describe('a reading', () => {
  it('holds the document and items whose evidence is exact', async () => {
    const reading = await readSource(EXAMPLE);
    expect(Reading.parse(reading)).toEqual(reading);
    expect(reading.document).toMatchObject({
      id: 'fourth-meeting',
      published: '2025-08-26',
      source: EXAMPLE,
    });
    expect(reading.items.length).toBeGreaterThan(10);
  });
  it('finds the three summits and the fourth that is proposed', async () => {
    const { items } = await readSource(EXAMPLE);
    const summits = items.filter((item) => item.kind === 'encounter' && item.level === 'leaders');
    const told = (when: string, status: string) =>
      summits.some((item) => item.kind === 'encounter' && item.when === when && item.status === status);
    expect(told('2018-06-12', 'held')).toBe(true);
    expect(told('2019-02-27/2019-02-28', 'held')).toBe(true);
    expect(told('2019-06-30', 'held')).toBe(true);
    expect(summits.some((item) => item.kind === 'encounter' && item.status === 'proposed')).toBe(true);
  });
  it('is the same every time', async () =>
    expect(await readSource(EXAMPLE)).toEqual(await readSource(EXAMPLE)));
});
