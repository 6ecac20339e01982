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

/** Looks at contrast, and how long to wait between two, in milliseconds: a browser that changes its colours does so a little later for links. */
const [LOOKS, APART] = [4, 150];

/** The same of contrast alone, by night: all that another colour scheme can change. The page stays dark. */
export async function tooPaleByNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (let look = 1; ; look++) {
    await page.waitForTimeout(APART);
    const pale = await found(page, { type: 'rule', values: ['color-contrast'] });
    if (pale.length === 0 || look === LOOKS) return pale;
  }
}

async function found(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'], preload: false };
  const violations = await page.evaluate(async (asked) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    return (await here.run(document, asked)).violations;
  }, options);
  return violations.filter(({ impact }) => GRAVE.includes(impact ?? '')).map(inWords);
}

function inWords({ id, nodes: [first, ...more] }: axe.Result): string {
  const why = [...(first?.any ?? []), ...(first?.all ?? []), ...(first?.none ?? [])][0]?.message;
  return `${id}: ${first?.html} (${why}), and ${more.length} more`;
}
