const joinedBy = (mark, ...parts) => parts.filter(Boolean).join(mark);

/**
 * Rows with what other opened sources say of them, or the list's own description (told-elsewhere.csv, by `id`): a source and a note
 * are added, any other filled cell takes the place of ours. Throws where an id is that of no row, so that nothing is lost unseen.
 */
export function withToldElsewhere(rows, told) {
  const unknown = told.filter(({ id }) => !rows.some((row) => row.id === id)).map(({ id }) => id);
  if (unknown.length > 0) throw new RangeError(`told elsewhere of no row: ${unknown.join(', ')}`);
  return rows.map((row) => {
    const more = told.find(({ id }) => id === row.id);
    if (!more) return row;
    const filled = Object.fromEntries(Object.entries(more).filter(([, cell]) => cell !== ''));
    return {
      ...row,
      ...filled,
      source: joinedBy(' ', row.source, more.source),
      note: joinedBy(' ', row.note, more.note),
      licence: more.source
        ? row.licence.replace(/; own words$/, ' and from the pages named; own words')
        : row.licence,
    };
  });
}

/** Rows in the order of their day, then of their id. */
export const inOrder = (rows) =>
  rows.toSorted((a, b) => (a.when === b.when ? (a.id < b.id ? -1 : 1) : a.when < b.when ? -1 : 1));
