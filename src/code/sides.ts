import { type ActorRef, AUTHOR, sideOf, stateOf } from '../record/index.js';
import type { Context } from './context.js';
import { sentenceOf } from './discourse.js';
import type { Run } from './passage.js';
import { actorsWithin } from './roles.js';

/** The sides that refs belong to, once each and in order; people of no side left out. */
export const sidesOf = (refs: readonly ActorRef[]): ActorRef[] =>
  [...new Set(refs.map(sideOf))].filter((side) => stateOf(side) !== 'XXX' && side !== AUTHOR);

/** The sides that a passage is about: those that it names where it names two, else those of its sentence, else the document's two main sides. */
export function sidesNear(c: Context, run: Run): ActorRef[] {
  const named = (r: Run): ActorRef[] => sidesOf(actorsWithin(c.d, r.from, r.to));
  const here = named(run);
  if (here.length >= 2) return here;
  const sentence = sentenceOf(c.d, run.from);
  const around = sentence ? named(sentence) : [];
  return around.length >= 2 ? around : [...new Set([...here, ...c.mainSides])].slice(0, 2);
}
