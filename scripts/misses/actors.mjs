import { listOf, readTable } from '../../dist/language/tables.js';
import { isStateless, nameOf, sideOf } from '../../dist/record/index.js';

/** The key slot of each kind that says who acts; the other kinds have none. */
const ACTOR_SLOTS = {
  encounter: 'parties',
  statement: 'speaker',
  commitment: 'by',
  position: 'actor',
  capability: 'actor',
  alignment: 'parties',
  pause: 'parties',
};

/** Whether a slot of an item says who acts. */
export const isActorSlot = (item, slot) => ACTOR_SLOTS[item.kind] === slot;

/** Who acts in an item, as a list; empty for kinds without an actor among their key slots. */
export const actorsOf = (item) => [item[ACTOR_SLOTS[item.kind]] ?? []].flat();

/** Words that many names have, so that they tell nobody from anybody (the scorer's list). */
const ordinary = new Set(
  'the south north united states republic government rebels officials for and'.split(' '),
);

/** The words of a ref's name that tell who it is; none for a state alone. */
const tellingWords = (ref) =>
  (nameOf(ref) ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !ordinary.has(word));

/** Whether two refs can mean one actor, as the scorer sees it: the same state, and names that share a word where both have one. */
export function agrees(one, other) {
  if (one === other) return true;
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const shareWord = a.some((word) => b.includes(word));
  if (isStateless(one) || isStateless(other)) return one.slice(0, 3) === other.slice(0, 3) && shareWord;
  return sideOf(one) === sideOf(other) && (!a.length || !b.length || shareWord);
}

/** The refs that none of the others agrees with. */
export const absentFrom = (refs, others) => refs.filter((ref) => !others.some((other) => agrees(ref, other)));

/** Whether everybody who acts in one item acts in the other too. */
export const isAbout = (item, other) => absentFrom(actorsOf(item), actorsOf(other)).length === 0;

/** Everything that a state is called in the gazetteer. */
const namesOf = (state) =>
  readTable('actors/states.csv')
    .filter(({ ref }) => ref === state)
    .flatMap(({ name, aliases, adjectives, peoples, capital, seats }) =>
      [name, aliases, adjectives, peoples, capital, seats].flatMap(listOf),
    );

const stands = (text, name) =>
  new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu').test(text);

/** Whether a text names an actor: by a word of the name or, where the ref is a state alone, by what the state is called. */
export function isNamed(text, ref) {
  const words = tellingWords(ref);
  return (words.length ? words : namesOf(ref)).some((word) => stands(text, word));
}
