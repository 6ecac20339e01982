import { describe, expect, it } from 'vitest';
import { briefMaterial } from '../../../test/brief-material.js';
import { meeting } from '../../../test/told-entries.js';
import type { Length } from './fit.js';
import { PAGE_LINES } from './fit.js';
import { makeDossierBrief } from './make.js';
import { renderDossierTerminal } from './terminal.js';

const many = Array.from({ length: 300 }, (_, i) =>
  meeting(`m${i}`, ['NOR', 'ISL'], `${1700 + i}-05-01`, { level: 'leaders', where: 'Bergen' }),
);
const material = briefMaterial({
  changes: { opened: many, closed: [], changed: [], corroborated: [], documents: [] },
});
const lines = (length: Length): number =>
  renderDossierTerminal(makeDossierBrief(material, length), { width: 80, colour: false }).split('\n').length -
  1;

describe('the length of a brief', () => {
  it.each([1, 2, 3])('is at most that of %i pages, and fills them', (pages) => {
    expect(lines({ pages })).toBeLessThanOrEqual(pages * PAGE_LINES);
    expect(lines({ pages })).toBeGreaterThan(pages * PAGE_LINES - 4);
  });
  it('is all there is where that is asked for', () => expect(lines('full')).toBeGreaterThan(300));
  it('counts what was left out', () => {
    const { sections } = makeDossierBrief(material, { pages: 2 });
    const changes = sections.find(({ id }) => id === 'changes');
    expect((changes?.rows.length ?? 0) + (changes?.more ?? 0)).toBe(301);
  });
});
