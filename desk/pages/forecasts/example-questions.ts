import type { ActorRef } from 'dragoman/client';
import { actorInProse } from '../../../src/present/names.js';

/** Questions that may be asked of the first two parties of a dossier, a class each; none where it names fewer. */
export function exampleQuestions(parties: readonly ActorRef[]): readonly string[] {
  const [a, b] = parties.slice(0, 2).map(actorInProse);
  if (a === undefined || b === undefined) return [];
  return [
    `Will the leaders of ${a} and ${b} meet within a year?`,
    `Will officials of ${a} and ${b} meet within six months?`,
    `Will ${a} and ${b} sign an agreement within a year?`,
    `Will ${b} test a missile within 30 days?`,
    `Will talks between ${a} and ${b} break off within six months?`,
  ];
}
