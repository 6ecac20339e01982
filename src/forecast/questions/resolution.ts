import type { Day, Entry, Question, Resolution } from '../../record/index.js';
import { occurrencesOf, within } from './occurrences.js';

/**
 * What became of a question by the record. Yes as soon as something that counts lies wholly within the window; no where the window has passed and
 * the record reaches to its last day (`knownUntil`, the day of its newest document); null while it is open, and where what counts lies on days of
 * which only some belong to the window, which a person has to decide.
 */
export function resolutionOf(
  question: Question,
  entries: readonly Entry[],
  knownUntil: Day | null,
): Resolution | null {
  const found = occurrencesOf(question, entries);
  const yes = found.find((occurrence) => within(occurrence, question) === 'yes');
  if (yes) return { question: question.id, outcome: 'yes', day: yes.first, items: [...yes.items] };
  const isOpen = knownUntil === null || knownUntil < question.to;
  if (isOpen || found.some((occurrence) => within(occurrence, question) === 'perhaps')) return null;
  return { question: question.id, outcome: 'no', day: question.to, items: [] };
}
