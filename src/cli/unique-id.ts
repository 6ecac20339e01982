/** Gives each document of one run an id of its own: the first keeps `report`, the next are `report-2`, `report-3`. */
export function uniqueIds(): (id: string) => string {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return (id) => {
    let unique = id;
    let count = last.get(id) ?? 1;
    while (taken.has(unique)) unique = `${id}-${++count}`;
    last.set(id, count);
    taken.add(unique);
    return unique;
  };
}
