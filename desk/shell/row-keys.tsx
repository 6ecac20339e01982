import { useKeys } from './keys.js';

/** `j` and `k` go down and up the lines of a page, wherever it lists something. */
export function RowKeys() {
  useKeys([
    { keys: 'j', does: 'Next line', run: () => step(1) },
    { keys: 'k', does: 'Line before', run: () => step(-1) },
  ]);
  return null;
}

/** Puts the focus on the first thing that can be pressed in the next line; from nowhere, on the first line in sight. */
function step(by: 1 | -1): void {
  const lines = [...document.querySelectorAll('main .rows > li')].flatMap((line) => {
    const target = line.querySelector<HTMLElement>('a[href], button, summary');
    return target ? [{ line, target }] : [];
  });
  const now = lines.findIndex(({ line }) => line.contains(document.activeElement));
  const inSight = lines.findIndex(({ line }) => line.getBoundingClientRect().bottom > BAR);
  const next = now === -1 ? inSight : now + by;
  lines[next]?.target.focus();
}

/** What stands below the bar is in sight; the bar is this high, in pixels. */
const BAR = 80;
