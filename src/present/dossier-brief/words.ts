import { clip } from '../clip.js';
import { signed } from '../scale.js';
import type { BothNumbers, BriefSection, BriefSource } from './view.js';

/** A number that may be unknown. */
export const numberInWords = (score: number | null): string => (score === null ? '?' : signed(score));

/** Both numbers on a meeting: "−66 → −72". */
export const bothInWords = ({ asReported, turnedOut }: BothNumbers): string =>
  `${numberInWords(asReported)} → ${numberInWords(turnedOut)}`;

/** What was left out of a part, and what shows it; empty where nothing was. */
export const moreInWords = ({ more, verb }: Pick<BriefSection, 'more' | 'verb'>): string =>
  more === 0 ? '' : `${more} more: dragoman ${verb}`;

/** The last part of a path, which names a document that has no title. */
const nameOf = (address: string): string => address.split(/[/\\]/).filter(Boolean).at(-1) ?? address;

/** Longest title that stands for an outlet, in characters. */
const TITLE = 60;

/** Whose word a document is, and of which day: "csis.org +1, 2019-03-05" rests on another outlet too. Without an outlet its title or its place. */
export function sourceInWords({ outlets, title, address, day }: BriefSource): string {
  const [first, ...others] = outlets;
  const whose =
    first === undefined
      ? clip(title ?? nameOf(address), TITLE)
      : first + (others.length ? ` +${others.length}` : '');
  return `${whose}, ${day ?? 'undated'}`;
}
