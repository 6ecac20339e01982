import type { Stretch } from './segments.js';

/** Where in the text a place of the page is; null outside of the text. Pieces of text say in `data-start` where they begin. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest('[data-start]');
  if (node instanceof Element)
    return node.childNodes[offset] ? startOf(node.childNodes[offset]) : endOf(node);
  return piece ? Number(piece.getAttribute('data-start')) + offset : null;
}

const pieceIn = (node: Node, last: boolean): Element | null => {
  if (!(node instanceof Element)) return node.parentElement?.closest('[data-start]') ?? null;
  if (node.matches('[data-start]')) return node;
  const pieces = node.querySelectorAll('[data-start]');
  return pieces[last ? pieces.length - 1 : 0] ?? null;
};

function startOf(node: Node): number | null {
  const piece = pieceIn(node, false);
  return piece ? Number(piece.getAttribute('data-start')) : null;
}

function endOf(node: Node): number | null {
  const piece = pieceIn(node, true);
  return piece ? Number(piece.getAttribute('data-start')) + (piece.textContent ?? '').length : null;
}

/** The words that are selected within a part of the page, as a stretch of its text without white at its ends; null where none are. */
export function selectedIn(part: Element | null, text: string): Stretch | null {
  const selection = window.getSelection();
  if (!part || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!part.contains(range.startContainer) || !part.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : trimmed(text, { start, end });
}

/** A stretch without the white at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}
