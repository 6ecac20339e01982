import { type ActorRef, type Slots, sideOf } from '../record/index.js';

const listed = (refs: ActorRef | readonly ActorRef[]): readonly ActorRef[] =>
  typeof refs === 'string' ? [refs] : refs;

/** Everyone whom the slots name, whatever their part in it. */
export function actorsIn(slots: Slots): readonly ActorRef[] {
  switch (slots.kind) {
    case 'encounter':
    case 'alignment':
    case 'pause':
      return slots.parties;
    case 'commitment':
      return [...slots.by, ...slots.to];
    case 'position':
    case 'capability':
      return listed(slots.actor);
    case 'statement':
      return listed(slots.speaker);
    case 'assessment':
      return listed(slots.by);
    case 'obstacle':
      return slots.between;
    case 'precedent':
      return slots.about === null ? [] : [slots.about];
  }
}

/** Everyone whom the slots name, and the sides that they belong to, each once: `PRK:Kim Jong Un` is found under `PRK` as well. */
export const partiesOf = (slots: Slots): readonly string[] => [
  ...new Set(actorsIn(slots).flatMap((ref) => [sideOf(ref), ref])),
];
