import { describe, expect, it } from 'vitest';
import { bareMaterial, briefMaterial } from '../../../test/brief-material.js';
import { tooWide } from '../../../test/measure-page.js';
import { makeDossierBrief } from './make.js';
import { renderDossierTerminal } from './terminal.js';

const brief = makeDossierBrief(briefMaterial(), { pages: 2 });

describe('the brief of a dossier in a terminal', () => {
  const text = renderDossierTerminal(brief, { width: 80, colour: false });
  it('has each part with its lines and their numbers', () => {
    for (const { title } of brief.sections) expect(text).toContain(`\n${title} ─`);
    expect(text).toMatch(/[+−]\d+ → [+−]\d+ · 10 May 2021: /);
    expect(text).toMatch(/\n\[1\] /);
  });
  it.each([80, 40])('keeps to %i columns', (width) =>
    expect(tooWide(renderDossierTerminal(brief, { width, colour: false }), width)).toEqual([]),
  );
  it('says the same in colour', () => {
    const plain = renderDossierTerminal(brief, { width: 80, colour: true }).replace(/\u001b\[[\d;]*m/g, '');
    expect(plain).toBe(text);
  });
  it('says what is missing', () =>
    expect(
      renderDossierTerminal(makeDossierBrief(bareMaterial(), 'full'), { width: 80, colour: false }),
    ).toContain('No promise is in the record.'));
});
