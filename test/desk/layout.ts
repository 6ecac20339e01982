/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** How many CSS pixels the page can be moved sideways; 0 where it fits. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** What sticks out of the page to the right, to name the culprit of an overflow. */
export const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .slice(0, 5)
      .map(({ outerHTML }) => outerHTML.slice(0, 160)),
  );
