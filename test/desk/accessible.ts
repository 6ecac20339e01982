/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { ROOT } from '../house.js';

const AXE = readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** What WCAG 2.2 asks for at level AA, and what axe holds good practice besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const GRAVE = ['serious', 'critical'];

/** What axe finds grave about the page as it stands, a line for each rule with the first element that breaks it. */
export const barriers = (page: Page): Promise<string[]> => found(page, { type: 'tag', values: TAGS });

/** The same of contrast alone: all that another colour scheme can change. */
export const tooPale = (page: Page): Promise<string[]> =>
  found(page, { type: 'rule', values: ['color-contrast'] });

async function found(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (only) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    return (await here.run(document, { runOnly: only, resultTypes: ['violations'], preload: false }))
      .violations;
  }, runOnly);
  return violations.filter(({ impact }) => GRAVE.includes(impact ?? '')).map(inWords);
}

function inWords({ id, nodes: [first, ...more] }: axe.Result): string {
  const why = [...(first?.any ?? []), ...(first?.all ?? []), ...(first?.none ?? [])][0]?.message;
  return `${id}: ${first?.html} (${why}), and ${more.length} more`;
}
