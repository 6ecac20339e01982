import { gazetteer } from '../../language/gazetteer.js';
import { type ActorRef, bounds, type Edtf } from '../../record/index.js';

/**
 * Whether a person can have led a side at some day of a time, by the table of office-holders. True where the table does not know: an
 * unnamed person, a person without a date of leading, an open or missing time.
 */
export function couldLead(side: ActorRef, name: string | null, when: Edtf | null): boolean {
  if (name === null || when === null) return true;
  const person = (gazetteer().bySide.get(side) ?? []).find((known) => known.name === name);
  const led = person?.holdings.filter((holding) => holding.leads) ?? [];
  const { first, last } = bounds(when);
  if (led.length === 0 || first === null || last === null) return true;
  // '~' sorts after digits and hyphens: "2020-01" lasts to the end of its month.
  return led.some(({ from, to }) => from <= last && (to === '' || first <= `${to}~`));
}
