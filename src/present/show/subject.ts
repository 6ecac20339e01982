import type { Agreement, Subjects } from '../../keep/index.js';
import { otherPlaceNames } from '../../language/index.js';
import { type ActorRef, type Day, nameOf, stateOf } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { headlineOf } from '../exchange/headline.js';
import { actorName } from '../names.js';

/** Something of a dossier that words can mean. `id` is what `show` takes for it, `title` what a list calls it. */
export type Named = {
  readonly id: string;
  readonly title: string;
  /** How much there is of it: entries of a party, promises of an agreement; an encounter the more, the higher its level. */
  readonly weight: number;
} & (
  | { readonly kind: 'party' }
  | { readonly kind: 'agreement'; readonly agreement: Agreement }
  | { readonly kind: 'encounter'; readonly first: Day | null }
);

/** The same with the names that it has and the words that stand around it. */
export interface Subject {
  readonly is: Named;
  readonly names: readonly string[];
  readonly around: readonly string[];
}

/** A place where leaders met means their meeting, whoever else met there. */
const LEVEL_WEIGHT = { leaders: 8, ministers: 2, officials: 1, unknown: 1 };

/** All that words can mean: parties, agreements, encounters. `otherNames` are further names of parties. */
export const subjectsIn = (
  { parties, agreements, encounters }: Subjects,
  otherNames: ReadonlyMap<ActorRef, readonly string[]>,
): readonly Subject[] => [
  ...parties.map(({ ref, entries }) => party(ref, entries, otherNames)),
  ...agreements.map(agreementSubject),
  ...encounters.map(({ entry, first, slots }): Subject => {
    const when = slots.when === null ? [] : [slots.when, sayDate(slots.when)];
    return {
      is: {
        kind: 'encounter',
        id: entry,
        first,
        title: headlineOf({ id: entry, slots }),
        weight: slots.status === 'held' ? LEVEL_WEIGHT[slots.level] : 0,
      },
      names: [],
      around: [...placesOf(slots.where), ...when, ...slots.parties.map(actorName)],
    };
  }),
];

const placesOf = (where: string | null): readonly string[] =>
  where === null ? [] : [where, ...otherPlaceNames(where)];

function party(
  ref: ActorRef,
  entries: number,
  otherNames: ReadonlyMap<ActorRef, readonly string[]>,
): Subject {
  const name = nameOf(ref);
  const title = actorName(ref);
  const known = otherNames.get(ref) ?? [];
  const around = name === null ? [] : [stateOf(ref), actorName(stateOf(ref))];
  return { is: { kind: 'party', id: ref, weight: entries, title }, names: [title, ref, ...known], around };
}

const agreementSubject = (agreement: Agreement): Subject => ({
  is: { kind: 'agreement', id: agreement.name, title: agreement.name, weight: agreement.promises, agreement },
  names: [agreement.name],
  around: [
    agreement.where ?? '',
    agreement.day ?? '',
    agreement.day === null ? '' : sayDate(agreement.day),
    ...agreement.parties.map(actorName),
  ],
});
