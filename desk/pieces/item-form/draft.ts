import type { Field } from './fields.js';

/** What a form holds, slot by slot, as it would be sent; undefined where nothing was filled in. */
export type Draft = Readonly<Record<string, unknown>>;

/** What is wrong in a field, in words. */
export interface Fault {
  readonly slot: string;
  readonly says: string;
}

/** A form as it begins: with what is told already, flags down, the rest open. */
export const draftOf = (fields: readonly Field[], told: object = {}): Draft =>
  Object.fromEntries(
    fields.map(({ slot, shape }) => [
      slot,
      (told as Draft)[slot] ?? (shape.is === 'flag' ? false : undefined),
    ]),
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What keeps a form from being sent. */
export const faultsOf = (fields: readonly Field[], draft: Draft): Fault[] =>
  fields.flatMap((field) => {
    const says = faultIn(field, draft[field.slot]);
    return says === null ? [] : [{ slot: field.slot, says }];
  });

function faultIn({ shape, empty }: Field, value: unknown): string | null {
  if (isEmpty(value)) return empty === 'never' ? MISSING[shape.is] : null;
  if (shape.is === 'date' && !new RegExp(shape.pattern).test(String(value)))
    return 'A date is written 2018-06-12, 2018-06, 2018, 2018~ (about), 2018-06-12/2018-06-14, or 2019/.. (since).';
  const wrong = [value].flat().find((one) => shape.is.startsWith('actor') && !ACTOR.test(String(one)));
  return wrong === undefined
    ? null
    : `“${wrong}” is no actor: write STATE or STATE:Name, such as PRK or PRK:Kim Jong Un.`;
}

const ACTOR = /^[A-Z]{3}(:\S.*)?$/;
const MISSING: Readonly<Record<Field['shape']['is'], string>> = {
  actors: 'Name at least one.',
  actor: 'Name one.',
  choice: 'Choose one.',
  flag: 'Say yes or no.',
  date: 'Say when.',
  texts: 'Write at least one.',
  text: 'Write it down.',
};

/** The slots as they are sent. Expects a form without faults. */
export const slotsOf = (fields: readonly Field[], draft: Draft): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap(({ slot, shape, empty }) => {
      const value = draft[slot];
      if (isEmpty(value)) return empty === 'nothing' ? [] : [[slot, empty === 'list' ? [] : null]];
      const alone = shape.is === 'actors' && !shape.isList && Array.isArray(value) && value.length === 1;
      return [[slot, alone ? value[0] : value]];
    }),
  );

/** Slots that a form tells otherwise than an item does; one that was emptied is null. */
export function changedSlots(fields: readonly Field[], told: object, draft: Draft): Record<string, unknown> {
  const now = slotsOf(fields, draft);
  return Object.fromEntries(
    fields.flatMap(({ slot, empty }) => {
      const before = (told as Draft)[slot] ?? null;
      const after = now[slot] ?? (empty === 'list' ? [] : null);
      return JSON.stringify(before) === JSON.stringify(after) || (isEmpty(before) && isEmpty(after))
        ? []
        : [[slot, after]];
    }),
  );
}
