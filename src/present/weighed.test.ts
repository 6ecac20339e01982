import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../test/sample-reading.js';
import { renderTerminal } from './terminal.js';
import { makeWeighed } from './weighed.js';

const page = (width: number): string => renderTerminal(makeWeighed(SAMPLE), { width, colour: false });

describe('makeWeighed', () => {
  it('shows each promise with its axes, and each encounter, with their passages', () => {
    const { sections, references, text } = makeWeighed(SAMPLE);
    expect(sections.map(({ id }) => id)).toEqual(['encounters', 'promises']);
    const states = sections.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'promise' ? [entry.state] : [])),
    );
    expect(states[0]).toMatch(/^obligation 1, precision 0, delegation 0, each of 3 · pledged/);
    expect(states[1]).toMatch(/^obligation 2, precision 3, delegation 0, each of 3 · /);
    for (const { start, end, quote } of references) expect(text.slice(start, end)).toBe(quote);
  });

  it('says what is missing', () => {
    const nothing = makeWeighed({ ...SAMPLE, items: [] });
    expect(nothing.sections).toEqual([]);
    expect(nothing.unresolved.join(' ')).toMatch(/no encounter.*no promise/);
  });

  it.each([80, 40])('fits %i columns', (width) =>
    expect(
      page(width)
        .split('\n')
        .filter((line) => line.length > width),
    ).toEqual([]),
  );
});
