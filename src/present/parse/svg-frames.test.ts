import { describe, expect, it } from 'vitest';
import { REFUSAL } from '../../../test/parsed-sentence.js';
import { frameBand } from './svg-frames.js';
import { layoutOf } from './svg-layout.js';

const layout = layoutOf(REFUSAL);
const { markup, height } = frameBand(layout);
const rows = markup.split('\n');

describe('frameBand', () => {
  it('has a row for each frame', () => {
    expect(rows).toHaveLength(2);
    expect(height).toBe(96);
  });
  it('puts the roles under their words', () => {
    expect(rows[0]).toContain(`x="${Math.round((layout.middles[7] ?? 0) * 10) / 10}" y="16">when</text>`);
    const said = [...(rows[1] ?? '').matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text);
    expect(said).toEqual(['agent', 'patient', 'sign', 'planned, denied']);
  });
  it('marks what is denied', () =>
    expect(rows.map((row) => row.includes('class="denied"'))).toEqual([false, true]));
});
