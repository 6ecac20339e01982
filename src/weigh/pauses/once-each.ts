import type { Day } from '../../record/index.js';

/** As much of a contact as tells it from others. */
export interface ContactTold {
  readonly first: Day | null;
  readonly last: Day | null;
  readonly slots: { readonly level: string };
}

/** Two entries of one pair, of the same days and level, may be one that nobody has merged yet: they count once, as the first of them tells it. */
export function onceEach<C extends ContactTold>(contacts: readonly C[]): readonly C[] {
  const found = new Map<string, C>();
  for (const contact of contacts) {
    const { first, last, slots } = contact;
    const key = `${first}/${last}/${slots.level}`;
    if (!found.has(key)) found.set(key, contact);
  }
  return [...found.values()];
}
