import type { Contradiction, Entry } from '../../record/index.js';
import { listed } from '../names.js';
import { NOT_VERIFIED } from './row.js';
import { slotName } from './slot-words.js';
import { sourceBar } from './source-bar.js';

/** A number with its noun: "1 report", "12 reports". */
export const numbered = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;

/**
 * How well an entry stands: its independent sources as a bar and in figures, or that it is not verified where it has none, its reports where
 * they are more, and what is disputed.
 */
export function standingOf({ slots, sources, reports, contradictions }: Entry): string {
  const more = reports.length > sources ? `, ${numbered(reports.length, 'report')}` : '';
  const disputed = contradictions.length ? ` · disputed: ${disputes(slots.kind, contradictions)}` : '';
  const backed = sources === 0 ? NOT_VERIFIED : `${sourceBar(sources)} ${numbered(sources, 'source')}`;
  return `${backed}${more}${disputed}`;
}

const disputes = (kind: Entry['slots']['kind'], contradictions: readonly Contradiction[]): string =>
  listed(contradictions.map(({ slot }) => slotName(kind, slot)));
