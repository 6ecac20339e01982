import type { ActorRef } from '../../record/index.js';
import { numbered } from '../ledger/standing.js';
import { actorsInProse } from '../names.js';
import type { Pen } from '../pen.js';

/** How many of something rest on rows alone that nobody has checked, and so are left out; nothing where there are none. */
export function leftOutRows(count: number, one: string, { put }: Pen, many = `${one}s`): string[] {
  if (count === 0) return [];
  const says = `${numbered(count, `${one} rests`, `${many} rest`)} on rows that nobody has checked, and ${count === 1 ? 'is' : 'are'} left out.`;
  return ['', ...put(says, 0, 2, 'faint')];
}

/** Whose words stand on no ladder, since they do not speak for their government; nothing where there are none. */
export function outsiderRows(people: readonly ActorRef[], { put }: Pen): string[] {
  if (people.length === 0) return [];
  const more = people.length > NAMED ? ` and ${people.length - NAMED} more` : '';
  const says = `Told when they were not in government, as far as is known, and so on no ladder: ${actorsInProse(people.slice(0, NAMED))}${more}.`;
  return ['', ...put(says, 0, 2, 'faint')];
}
const NAMED = 6;
