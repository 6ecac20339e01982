/** As much of the DOM as reading text from it needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const TEXT = 3;
const ELEMENT = 1;
const HIDDEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD BUTTON SELECT IFRAME OBJECT'.split(' '));
/** Elements that stand as paragraphs, and those that only begin a new line. */
const PARAGRAPH = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DIV DL FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION TABLE UL'.split(
    ' ',
  ),
);
const LINE = new Set('DD DT LI TR'.split(' '));
const CELL = new Set(['TD', 'TH']);

/** The text of an element as a reader sees it: an empty line between paragraphs, a line for each item, row and line break. */
export function textOfPage(root: PageNode): string {
  const parts: string[] = [];
  let breaks = 0;
  const visit = (node: PageNode, kept: boolean): void => {
    if (node.nodeType === TEXT) {
      const text = words(node.textContent ?? '', kept);
      if (breaks > 0 && text.trim() === '') return;
      parts.push('\n'.repeat(breaks), text);
      breaks = 0;
    }
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (HIDDEN.has(name)) return;
    if (name === 'BR') breaks = Math.min(2, breaks + 1);
    if (CELL.has(name)) parts.push(' ');
    const edge = PARAGRAPH.has(name) ? 2 : LINE.has(name) ? 1 : 0;
    breaks = Math.max(breaks, edge);
    for (const child of node.childNodes) visit(child, kept || name === 'PRE');
    breaks = Math.max(breaks, edge);
  };
  visit(root, false);
  return tidy(parts.join(''));
}

/** White space in mark-up is one space, but in preformatted text line breaks stay. Soft hyphens only say where a word may break. */
const words = (text: string, kept: boolean): string =>
  text.replace(/\u00AD/g, '').replace(kept ? /[ \t\f\r]+/g : /[ \t\n\f\r]+/g, ' ');

/** Without spaces at the ends of lines, and with one empty line at most between lines. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0]+/g, (run) => (run.length > 1 ? ' ' : run)).trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
