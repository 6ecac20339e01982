/**
 * Rows of the CSIS list with what other opened sources say of their day or kind (rulings.csv: the row's `date` and `event`, the `day`
 * and `group` that it belongs to, the `source` and a `note`). `listed` keeps the list's own date, `isSettled` says
 * that other sources have the day. Throws where a ruling fits no row.
 */
export function ruled(rows, rulings) {
  const of = (row) => rulings.find(({ date, event }) => date === row.date && event === row.event);
  const idle = rulings.filter((ruling) => !rows.some((row) => of(row) === ruling));
  if (idle.length > 0) throw new RangeError(`a ruling on no row: ${idle.map(({ date }) => date).join(', ')}`);
  return rows.map((row) => {
    const { day = '', group = '', source = '', note = '' } = of(row) ?? {};
    return { ...row, listed: row.date, date: day || row.date, isSettled: day !== '', group, source, note };
  });
}
