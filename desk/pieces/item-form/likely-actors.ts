/** Actors that a form offers: those that an item names, then the parties of the dossier. */
export const likelyActors = (item: object, parties: readonly string[]): readonly string[] => [
  ...new Set([...Object.values(item).flat().filter(isActor), ...parties]),
];

const isActor = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z]{3}(?::\S|$)/.test(value);
