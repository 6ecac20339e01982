import { describe, expect, it } from 'vitest';
import { briefMaterial } from '../../../test/brief-material.js';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import type { Changes } from '../../keep/index.js';
import { changesDraft } from './changes.js';

const before = meeting('m', ['NOR', 'ISL'], '2023-02-01');
const now = meeting('m', ['NOR', 'ISL'], '2023-02-01', { outcome: 'agreement' });
const said = toldEntry('word', { kind: 'position', actor: 'ISL', stance: 'refuses', issue: 'missiles' });
const NONE: Changes = { opened: [], closed: [], changed: [], corroborated: [], documents: [] };
const draft = (changes: Partial<Changes>) =>
  changesDraft(briefMaterial({ changes: { ...NONE, ...changes } }));

describe('what changed', () => {
  it('counts, then tells what is told otherwise, then what is new, deeds before words', () => {
    const { rows, title } = draft({ changed: [{ before, now, slots: ['outcome'] }], opened: [said, before] });
    expect(title).toBe('Changed since 1 January 2023');
    expect(rows.map(({ label, entries }) => [label, ...entries])).toEqual([
      [''],
      ['Told otherwise', 'm'],
      ['1 February 2023', 'm'],
      ['1 January 2024', 'word'],
    ]);
    expect(rows[0]?.says).toBe('0 documents came in, 2 entries are new and 1 told otherwise');
    expect(rows[1]?.says).toMatch(/: outcome .* → .*agree/);
  });
  it('says that nothing did', () => {
    expect(draft({}).rows).toEqual([]);
    expect(draft({}).missing).toMatch(/^Nothing/);
  });
});
