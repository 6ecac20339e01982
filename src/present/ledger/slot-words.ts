import type { Edtf, Issue, Slots } from '../../record/index.js';
import { ISSUE_LABELS } from '../../record/issue-labels.js';
import { sayDate } from '../dates.js';
import { actorName, listed } from '../names.js';

/** A slot for people: what it is called, and what it says. */
export interface SlotWords {
  readonly slot: string;
  readonly says: string;
}

/** What slots are called where their own names are not plain words; `to` and `from` mean days in a pause. */
const CALLED: Record<string, string> = {
  when: 'when',
  where: 'where',
  by: 'by whom',
  to: 'towards',
  actor: 'who',
  speaker: 'speaker',
  between: 'between',
  about: 'about',
};
const CALLED_IN_PAUSE: Record<string, string> = { from: 'from', to: 'until' };

/** Slots that hold actors, and those that hold dates, whatever the kind. */
const ACTORS = new Set(['parties', 'by', 'to', 'actor', 'speaker', 'between']);
const DATES = new Set(['when', 'deadline', 'from']);

/** What every item carries beside its slots. */
const CARRIED: ReadonlySet<string> = new Set(['id', 'kind', 'evidence', 'confidence', 'rules']);

/** The slots of an item or an entry with their values, in the order of the record; the kind itself is none of them. */
export const slotsIn = (told: object): [slot: string, value: unknown][] =>
  Object.entries(told).filter(([slot]) => !CARRIED.has(slot));

/** The word for a slot. */
export const slotName = (kind: Slots['kind'], slot: string): string =>
  (kind === 'pause' ? CALLED_IN_PAUSE[slot] : undefined) ?? CALLED[slot] ?? slot;

const holdsDate = (kind: Slots['kind'], slot: string): boolean =>
  DATES.has(slot) || (kind === 'pause' && slot === 'to');
const holdsActors = (kind: Slots['kind'], slot: string): boolean =>
  (ACTORS.has(slot) && !holdsDate(kind, slot)) || (kind === 'precedent' && slot === 'about');

/** The value of a slot in words: actors by their names, dates as people write them, "not told" where there is none. */
export function slotValue(kind: Slots['kind'], slot: string, value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
    return 'not told';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return listed(value.map(holdsActors(kind, slot) ? actorName : String));
  const text = String(value);
  if (holdsActors(kind, slot)) return actorName(text);
  if (holdsDate(kind, slot)) return sayDate(text as Edtf);
  if (slot === 'issue') return ISSUE_LABELS[text as Issue] ?? text;
  return text.replaceAll('_', ' ');
}

/** All slots in words. */
export const slotWords = (slots: Slots): SlotWords[] =>
  slotsIn(slots).map(([slot, value]) => ({
    slot: slotName(slots.kind, slot),
    says: slotValue(slots.kind, slot, value),
  }));
