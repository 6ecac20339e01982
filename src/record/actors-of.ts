import type { ActorRef } from './actor.js';
import { asList } from './actor-parts.js';
import type { Slots } from './entry.js';

/** Those who act in an item or an entry, whatever its kind calls them; of a promise those who made it. */
export function actorsOf(slots: Slots): readonly ActorRef[] {
  switch (slots.kind) {
    case 'encounter':
    case 'alignment':
    case 'pause':
      return slots.parties;
    case 'commitment':
      return slots.by;
    case 'position':
    case 'capability':
      return asList(slots.actor);
    case 'statement':
      return asList(slots.speaker);
    case 'assessment':
      return asList(slots.by);
    case 'obstacle':
      return slots.between;
    case 'precedent':
      return slots.about === null ? [] : [slots.about];
  }
}
