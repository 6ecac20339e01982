import { describe, expect, it } from 'vitest';
import { type SaidBy, saidEntry } from '../../../test/said-entry.js';
import type { Entry, Slots } from '../../record/index.js';
import { outsidersIn } from './outsiders.js';

const says = (speaker: string): Slots => ({ kind: 'statement', speaker, direct: false, hedged: false });
const told = (speaker: string, words: string, more: Partial<SaidBy> = {}): Entry =>
  saidEntry(`said-${words}`, says(speaker), { words, document: 'paper', ...more });
const isOut = (speaker: string, ...entries: Entry[]): boolean => {
  const [entry] = entries;
  const [report] = entry?.reports ?? [];
  return !!entry && !!report && outsidersIn(entries)([speaker], report, entry).length > 0;
};
const LIEN = 'NOR:Dag Lien';

describe('who does not speak for his government', () => {
  it.each([
    'Senator Dag Lien refused',
    'Former Foreign Minister Dag Lien refused',
    'Sen. Dag Lien: no talks',
    'opposition leader Dag Lien refused',
    'Dag Lien, a lawmaker from Bergen, refused',
    'The analyst Lien refused',
  ])('%s', (words) => expect(isOut(LIEN, told(LIEN, words))).toBe(true));

  it.each([
    'Foreign Minister Dag Lien refused',
    'Dag Lien refused',
    'Senators met Dag Lien in Oslo',
    'Dag Lien met a former minister',
  ])('%s speaks for it', (words) => expect(isOut(LIEN, told(LIEN, words))).toBe(false));

  it('is known by a title anywhere in the document', () =>
    expect(isOut(LIEN, told(LIEN, 'he refused'), told(LIEN, 'Senator Dag Lien spoke'))).toBe(true));

  it('is one whose times in office are over, and not one who has none in the table', () => {
    const kerry = (said: string | null) =>
      isOut('USA:John Kerry', told('USA:John Kerry', 'Kerry refused', { said }));
    expect([kerry('2014-01-01'), kerry('2025-01-01'), kerry(null)]).toEqual([false, true, false]);
  });

  it('says of the own state what is his word alone', () => {
    const wish = saidEntry(
      'wish',
      { kind: 'position', actor: 'NOR', stance: 'refuses', issue: 'territory' },
      { words: 'Norway refused', document: 'paper', at: 20 },
    );
    const lien = told(LIEN, 'Senator Dag Lien says Norway refused', { at: 0 });
    expect(isOut('NOR', wish, lien)).toBe(true);
    expect(isOut('NOR', wish)).toBe(false);
  });

  it('is taken as it is in a row, or where a person accepted it', () => {
    expect(isOut(LIEN, told(LIEN, 'Senator Dag Lien refused', { says: 'He refused.' }))).toBe(false);
    expect(isOut(LIEN, told(LIEN, 'Senator Dag Lien refused', { review: 'accepted' }))).toBe(false);
  });
});
