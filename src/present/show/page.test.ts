import { describe, expect, it } from 'vitest';
import { codPages } from '../../../test/cod-pages.js';
import { renderShow, showData } from './page.js';

const page = codPages();
const plain = { width: 80, colour: false };

describe('a page', () => {
  it('tells below it what else the words fit', async () => {
    const text = renderShow(await page('falk'), plain);
    expect(text).toMatch(/^Einar Falk · Iceland\n/);
    expect(text).toMatch(/\nThe words fit these too\n─+\n 1 {2}/);
    expect(renderShow(await page('Iceland'), plain)).not.toContain('The words fit these too');
  });
  it.each([
    ['', 'The cod banks\n'],
    ['Geneva plan', 'Geneva plan\n'],
    ['2024-turku', 'Einar Falk and Ingrid Solheim: met, Turku\n'],
    ['norway', 'Norway\n'],
    ['solheim falk', '“solheim falk” fits 3 things'],
    ['xyzzy', 'Nothing here is called “xyzzy”'],
  ])('of the words "%s" begins "%s"', async (typed, begins) =>
    expect(renderShow(await page(typed), plain).startsWith(begins)).toBe(true),
  );
  it('says without colour what it says with it', async () => {
    for (const typed of ['', 'Geneva plan', 'norway', '2020-geneva', 'solheim falk']) {
      const found = await page(typed);
      const coloured = renderShow(found, { width: 60, colour: true });
      expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(renderShow(found, { width: 60, colour: false }));
    }
  });
  it.each([
    [
      '',
      [
        'page',
        'dossier',
        'filter',
        'today',
        'documents',
        'tallies',
        'summits',
        'agreements',
        'years',
        'pairs',
      ],
    ],
    ['Geneva plan', ['page', 'agreement', 'encounter', 'promises', 'today', 'alsoFits']],
    ['2024-turku', ['page', 'entry', 'promises', 'next', 'after', 'decisions', 'alsoFits']],
    [
      'norway',
      ['page', 'ref', 'tallies', 'people', 'encounters', 'promises', 'offices', 'others', 'alsoFits'],
    ],
    ['solheim falk', ['page', 'typed', 'subjects', 'fit']],
  ])('of the words "%s" is one object with %j', async (typed, keys) => {
    const data = JSON.parse(JSON.stringify(showData(await page(typed))));
    expect(Object.keys(data)).toEqual(expect.arrayContaining(keys));
    expect(data).not.toHaveProperty('contacts');
  });
});
