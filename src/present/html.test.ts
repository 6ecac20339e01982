import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SAMPLE, sampleWith } from '../../test/sample-reading.js';
import { makeBrief } from './brief.js';
import { renderHtml } from './html.js';

const page = (html: string) => parseHTML(html).document;
const brief = makeBrief(SAMPLE);

describe('renderHtml', () => {
  it('has landmarks, headings, a table with headers, and a picture with words', () => {
    const document = page(renderHtml(brief));
    expect(document.querySelectorAll('main article h1')).toHaveLength(1);
    expect(document.querySelectorAll('section[aria-labelledby] h2').length).toBe(brief.sections.length + 2);
    expect(document.querySelectorAll('table caption, table th[scope]').length).toBeGreaterThan(3);
    for (const bar of document.querySelectorAll('svg'))
      expect(bar.getAttribute('aria-label')).toMatch(/^Symbol to substance: .+\d/);
  });

  it('links each number to its passage and back, and each passage to its place in the text', () => {
    const document = page(renderHtml([brief, brief]));
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('asks nothing of anybody and runs nothing', () => {
    const html = renderHtml(brief);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|\son\w+=|url\(|(?:src|href)="(?!#)/);
  });

  it('escapes what documents bring along', () => {
    const title = '<script>alert(1)</script> & "co"';
    const document = { ...SAMPLE.document, title, source: '"><img src=x>' };
    const html = renderHtml(makeBrief(sampleWith({ document })));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;');
  });

  it('puts several briefs on one page with a list of them', () => {
    const document = page(renderHtml([brief, makeBrief(sampleWith({ items: [] }))]));
    expect(document.querySelectorAll('nav li')).toHaveLength(2);
    expect(document.querySelectorAll('article')).toHaveLength(2);
    expect(page(renderHtml([brief])).querySelectorAll('nav')).toHaveLength(0);
  });
});
