import { existsSync, rmSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { CHROMIUM, launched } from '../../scripts/desk-browser.mjs';
import { type Server, serving } from '../serving.js';
import { type WatchedPage, watched } from './watched-page.js';

const isThere = existsSync(CHROMIUM);
if (!isThere)
  console.log(
    `${CHROMIUM} is missing, so nothing is tried in a browser; install it with: apt-get install chromium`,
  );

/** How long a test may take on a machine that is busy with other tests, and whatever it waits for, in milliseconds. */
const [TEST_IN, PATIENCE] = [90_000, 30_000];

/** Tests in a browser; skipped where there is none. */
export const describeInBrowser = (name: string, tests: () => void) =>
  describe.skipIf(!isThere)(name, { timeout: TEST_IN }, tests);

/** Phone and desk, in CSS pixels. */
export const WIDTHS = { phone: 390, desk: 1440 } as const;
const HEIGHTS = { phone: 844, desk: 900 } as const;

/** Through which eyes a page is seen. */
export interface Sight {
  readonly width?: keyof typeof WIDTHS;
  readonly scheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
  /** With the cookie of the owner of the machine, unless said. */
  readonly isInside?: boolean;
}

/** A server, and a browser beside it, for the tests of a file. */
export interface DeskInBrowser {
  readonly server: Server;
  /** A page in a context of its own, at a path of the server, when it is ready to be used. */
  open(path: string, sight?: Sight): Promise<WatchedPage>;
}

/** How long the slowest machine may take to make a dossier and start, in milliseconds. */
const START_IN = 180_000;

/**
 * Starts both before the first test of a file and ends them after the last one. A test fails if anything happens in one of its pages that must
 * not (`watched-page.ts`). `makeHome` makes the folder of ledgers, which is removed in the end.
 */
export function deskInBrowser(makeHome: () => Promise<string>, args: readonly string[] = []): DeskInBrowser {
  const desk = { server: undefined as unknown as Server, browser: undefined as unknown as Browser, home: '' };
  const pages: WatchedPage[] = [];
  if (isThere) {
    beforeAll(async () => {
      desk.home = await makeHome();
      [desk.server, desk.browser] = await Promise.all([serving({ home: desk.home, args }), launched()]);
    }, START_IN);
    afterEach(() => endedWell(pages));
    afterAll(async () => {
      await desk.browser?.close();
      await desk.server?.stop();
      rmSync(desk.home, { recursive: true, force: true });
    });
  }
  return {
    get server() {
      return desk.server;
    },
    open: async (path, sight = {}) => {
      const { origin, token } = desk.server;
      const context = await contextFor(desk.browser, sight);
      context.setDefaultTimeout(PATIENCE);
      const page = await watched(await context.newPage(), origin);
      pages.push(page);
      if (sight.isInside ?? true) await context.request.get(`${origin}/?token=${token}`);
      await page.goto(origin + path, { waitUntil: 'load' });
      return page;
    },
  };
}

function contextFor(
  browser: Browser,
  { width = 'desk', scheme = 'light', javaScriptEnabled = true }: Sight,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: WIDTHS[width], height: HEIGHTS[width] },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    hasTouch: width === 'phone',
    javaScriptEnabled,
  });
}

/** Closes the pages of a test, and fails it with what they complained of. */
async function endedWell(pages: WatchedPage[]): Promise<void> {
  const seen = pages.splice(0);
  await Promise.all(seen.map((page) => page.context().close()));
  expect(seen.flatMap((page) => page.complaints())).toEqual([]);
}
