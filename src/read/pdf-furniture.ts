import type { PdfLine } from './pdf-lines.js';

/** Lines at the top and at the foot of a page among which running heads are looked for. */
const EDGE_LINES = 2;
/** A line that returns on this share of the pages, and on three at least, belongs to the page and not to the text. */
const SHARE = 0.3;
const LEAST_PAGES = 3;

/** What is the same on every page: figures count as one, so that "Page 3 of 9" equals "Page 4 of 9". A title in larger letters is not. */
const shape = (line: PdfLine): string =>
  `${Math.round(line.size)} ${line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;

/** A page number on its own: "7", "- 7 -", "Page 7 of 9", "vii". */
const PAGE_NUMBER =
  /^(?:[-–—] ?)?(?:page |p\. ?)?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$/i;

/** The pages without running heads, running feet and page numbers, where these return from page to page. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map(shape))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, SHARE * pages.length);
  const isFurniture = (line: PdfLine): boolean =>
    (counts.get(shape(line)) ?? 0) >= least || (pages.length > 1 && PAGE_NUMBER.test(line.text));
  return pages.map((page) => {
    const furniture = new Set(edges(page).filter(isFurniture));
    return page.filter((line) => !furniture.has(line));
  });
}

/** The highest and the lowest lines of a page. A file may draw them in any order. */
function edges(page: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = [...page].sort((a, b) => b.baseline - a.baseline);
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])];
}
