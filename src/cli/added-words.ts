import type { Added } from '../keep/index.js';

/** A number with its noun. */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const WORDS = { added: 'added', there: 'there already', 'read-again': 'read again' } as const;

/** What became of a document, on one line: `added  wire-1a2b3c4d  (3 items)  wire.txt`. `further` stands with what it holds. */
export function addedLine(
  added: Added,
  source: string,
  word: string = WORDS[added.outcome],
  further = '',
): string {
  const parts = [...(added.outcome === 'there' ? [] : held(added)), further].filter(Boolean);
  const details = parts.length > 0 ? `  (${parts.join(', ')})` : '';
  return `${word}  ${added.document}${details}  ${source}\n`;
}

const held = ({ items, joined, proposed, copyOf, lost }: Added): string[] =>
  [
    plural(items, 'item'),
    joined > 0 && `${joined} on what was there`,
    proposed > 0 && `${proposed} to review`,
    copyOf && `a copy of ${copyOf}`,
    lost.length > 0 && `${plural(lost.length, 'decision')} lost: ${lost.join(' ')}`,
  ].filter((part) => typeof part === 'string');
