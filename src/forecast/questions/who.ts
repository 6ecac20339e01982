import type { Level, Mention, Place } from '../../language/analysis.js';
import { type ActorRef, nameOf, sideOf } from '../../record/index.js';

/** The parties that a sentence names, each side once, and whether all people among them lead their sides. */
export interface Who {
  readonly parties: readonly ActorRef[];
  readonly leaders: boolean;
}

interface Named {
  readonly ref: ActorRef;
  readonly level: Level;
}

/**
 * Whom a sentence is about. A person named by name stays a person; an office ("the US president") is whoever holds it, and stands for its side.
 * A side named beside its person is that person. Where only one side is named, the state of a place that is named is the other ("visit Pyongyang").
 */
export function whoOf(mentions: readonly Mention[], places: readonly Place[]): Who {
  const named = mentions.filter(({ type }) => type !== 'pronoun').flatMap(namedBy);
  const persons = new Set(named.filter(({ ref }) => nameOf(ref) !== null).map(({ ref }) => sideOf(ref)));
  const own = named.filter(({ ref }) => nameOf(ref) !== null || !persons.has(ref));
  const parties = [...new Set(own.map(({ ref }) => ref))];
  const there = places
    .flatMap(({ state }) => state ?? [])
    .find((state) => !parties.map(sideOf).includes(state));
  const people = named.filter(({ level }) => level !== 'unknown');
  return {
    parties: parties.length === 1 && there !== undefined ? [...parties, there] : parties,
    leaders: people.length > 0 && people.every(({ level }) => level === 'leader'),
  };
}

const namedBy = ({ type, refs, level }: Mention): Named[] =>
  refs.map((ref) => ({ ref: type === 'person' ? ref : sideOf(ref), level }));
