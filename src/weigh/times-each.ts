/** How often each of some values stands among them, the most often first; of equals the one that came first. */
export function timesEach<T>(values: Iterable<T>): [value: T, times: number][] {
  const times = new Map<T, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]);
}
