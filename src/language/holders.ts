import type { ActorRef, Day } from '../record/index.js';
import { gazetteer } from './gazetteer.js';
import { holderOf } from './office-holders.js';

/** Who held an office of a state on a day, as the table of office-holders knows it; the state alone where it does not. */
export function holderOfOffice(state: string, office: string, day: Day | null): ActorRef {
  const person = holderOf(gazetteer().bySide.get(state) ?? [], office, day);
  return person ? `${state}:${person.name}` : state;
}
