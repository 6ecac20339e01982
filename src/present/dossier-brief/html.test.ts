import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { briefMaterial } from '../../../test/brief-material.js';
import { renderDossierHtml } from './html.js';
import { makeDossierBrief } from './make.js';

const brief = makeDossierBrief(briefMaterial(), { pages: 2 });
const html = renderDossierHtml({ ...brief, parties: 'Norway <script>' });
const { document } = parseHTML(html);

describe('the brief of a dossier as a page', () => {
  it('has a part for each section and one for sources', () =>
    expect([...document.querySelectorAll('h2')].map((head) => head.textContent)).toEqual([
      ...brief.sections.map(({ title }) => title),
      'Sources',
    ]));
  it('leads from each number to its source', () => {
    const links = [...document.querySelectorAll('.refs a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => document.querySelector(href) === null)).toEqual([]);
  });
  it('draws both numbers apart without colour', () => {
    const drawing = document.querySelector('svg.both');
    expect(drawing?.getAttribute('aria-label')).toMatch(/^as reported .+, as it turned out .+$/);
    expect(drawing?.querySelectorAll('.reported, .turned').length).toBeGreaterThan(0);
  });
  it('escapes words, runs nothing and asks for nothing', () => {
    expect(document.querySelector('script')).toBeNull();
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(?:link|img)\b/);
  });
});
