import { type Anchors, escaped } from './markup.js';
import type { Reference } from './view.js';

/** A longer text is left out of the page, which would else take seconds to open. In UTF-16 code units. */
const LONGEST = 300_000;

/** A stretch of the text that begins no passage and ends none: the passages that cover it, and those that begin with it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly covered: boolean;
  readonly begins: readonly number[];
}

/** Cuts the text where passages begin and end. */
function stretches(length: number, references: readonly Reference[]): Stretch[] {
  const cuts = [...new Set([0, length, ...references.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const open = new Map<number, number>();
  for (const { start, end } of references) {
    open.set(start, (open.get(start) ?? 0) + 1);
    open.set(end, (open.get(end) ?? 0) - 1);
  }
  const begins = new Map<number, number[]>();
  for (const { start, number } of references) begins.set(start, [...(begins.get(start) ?? []), number]);
  let depth = 0;
  return cuts.slice(0, -1).map((start, i) => {
    depth += open.get(start) ?? 0;
    return { start, end: cuts[i + 1] ?? length, covered: depth > 0, begins: begins.get(start) ?? [] };
  });
}

/** A stretch in markup; a paragraph's end within it closes and reopens the mark. */
function stretchMarkup({ start, end, covered, begins }: Stretch, text: string, { id }: Anchors): string {
  const anchors = begins.map((number) => `<span id="${id(`t${number}`)}"></span>`).join('');
  const parts = text
    .slice(start, end)
    .split('\n')
    .map((part) => (part && covered ? `<mark>${escaped(part)}</mark>` : escaped(part)));
  return anchors + parts.join('</p><p>');
}

/** The document's text with the cited passages marked, folded away; "" where it is too long or empty. */
export function textMarkup(text: string, references: readonly Reference[], anchors: Anchors): string {
  if (text.length > LONGEST || references.length === 0) return '';
  const marked = stretches(text.length, references).map((stretch) => stretchMarkup(stretch, text, anchors));
  const paragraphs = `<p>${marked.join('')}</p>`.replaceAll('<p></p>', '');
  return `<section class="text" aria-label="The document"><details><summary>The document, with the passages marked</summary><div class="paragraphs">${paragraphs}</div></details></section>`;
}
