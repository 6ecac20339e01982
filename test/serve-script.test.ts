import { rmSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTACK, ATTACKS, type Attacked, attackedDossier } from './attacked-dossier.js';
import { type Server, serving } from './serving.js';

let attacked: Attacked;
let server: Server;
beforeAll(async () => {
  attacked = await attackedDossier();
  server = await serving({ home: attacked.home });
}, 120_000);
afterAll(async () => {
  await server?.stop();
  rmSync(attacked.home, { recursive: true, force: true });
});

/** What a browser could run in some markup: elements and attributes, not words. */
function runnable(markup: string): string[] {
  const { document: page } = parseHTML(markup);
  return [...page.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const attributes = [...element.attributes].filter(
      ({ name: attribute, value }) =>
        /^on/i.test(attribute) ||
        (/^(?:href|src|action|xlink:href)$/i.test(attribute) &&
          /^\s*(?:javascript|data:text|vbscript):/i.test(value)),
    );
    const isElement =
      /^(?:script|iframe|object|embed|base)$/i.test(name) ||
      (name === 'img' && element.getAttribute('src') === 'x');
    return [...(isElement ? [name] : []), ...attributes.map((one) => `${name}[${one.name}]`)];
  });
}

const attack = encodeURIComponent(ATTACK);
const DOSSIER = '/api/dossiers/cod-banks';

describe('script in documents, titles and names', () => {
  it('is told from words by the measure of this test', () => {
    expect(ATTACKS.slice(0, 3).flatMap(runnable).length).toBeGreaterThanOrEqual(3);
    expect(runnable('<p>&lt;script&gt;</p>')).toEqual([]);
  });
  it.each([
    `${DOSSIER}/brief?form=html`,
    `${DOSSIER}/brief?form=html&full=true`,
    `${DOSSIER}/ask?form=html&question=${encodeURIComponent('Will Norway and Iceland meet within six months?')}`,
    `${DOSSIER}/scores?form=html`,
    '/api',
    `/login?next=${attack}`,
    `/login?user=${attack}`,
    `/${attack}`,
  ])('is nothing but words on a page: %s', async (path) => {
    const response = await server.call(path);
    const text = await response.text();
    if (/text\/html/.test(response.headers.get('content-type') ?? '')) expect(runnable(text)).toEqual([]);
    else expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });
  it('is nothing but words in a feed, where only what says that it is markup is shown as such', async () => {
    const atom = await server.call(`${DOSSIER}/feed.atom`);
    expect(atom.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
    const text = await atom.text();
    expect(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')).not.toMatch(/<script|<img|<svg/i);
    const { entries = [] } = parseAtomFeed(text);
    expect(entries.length).toBeGreaterThan(0);
    for (const { content } of entries) expect(runnable(content?.value ?? '')).toEqual([]);
    const json = (await (await server.call(`${DOSSIER}/feed.json`)).json()) as {
      items: { content_html?: string }[];
    };
    expect(json.items.length).toBeGreaterThan(0);
    for (const { content_html = '' } of json.items) expect(runnable(content_html)).toEqual([]);
  });
  it('is data where it is data, which no browser takes for a page', async () => {
    const paths = [
      '',
      '/timeline',
      `/entries/${encodeURIComponent(attacked.entry)}`,
      `/documents/${encodeURIComponent(attacked.document)}`,
      '/outlets',
      '/log',
      `/search?q=${attack}`,
      `/show?words=${attack}`,
      `/timeline?party=${attack}`,
      `/entries/${attack}`,
      '/review',
      `/ask?question=${attack}`,
    ];
    for (const path of paths) {
      const response = await server.call(DOSSIER + path);
      expect([path, response.headers.get('content-type')]).toEqual([
        path,
        expect.stringMatching(/^application\/(?:problem\+)?json/),
      ]);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('a name that leads out of its folder', () => {
  const names = [
    '..',
    '../people',
    '..%2fpeople',
    '..%252fpeople',
    '....//people',
    '/etc/passwd',
    'C:\\windows\\win.ini',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    'cod-banks/../people',
    'people.sqlite',
    'cod-banks.dragoman',
    'file:///etc/passwd',
    'cod-banks%00.dragoman',
    '~root',
  ];
  it.each(names)('names nothing, wherever it stands: %s', async (name) => {
    for (const typed of [name, encodeURIComponent(name)])
      for (const path of [
        `/api/dossiers/${typed}`,
        `/api/dossiers/${typed}/timeline`,
        `${DOSSIER}/entries/${typed}`,
        `${DOSSIER}/documents/${typed}`,
        `${DOSSIER}/items/${typed}`,
        `${DOSSIER}/outlets/${typed}`,
        `${DOSSIER}/questions/${typed}`,
        `${DOSSIER}/export/${typed}`,
        `/api/jobs/${typed}`,
        `/api/schemas/${typed}`,
      ]) {
        const response = await server.call(path);
        const text = await response.text();
        expect([path, response.status]).toEqual([
          path,
          expect.toSatisfy((status: number) => [303, 400, 404, 405].includes(status)),
        ]);
        expect(text).not.toMatch(/root:|SQLite format|\[extensions\]/);
        expect(text).not.toContain(attacked.home);
      }
  });
});
