/** Files of the named folders and patterns. */
export async function expandSources(args: readonly string[]): Promise<readonly string[]> {
  return [...new Set(args)];
}
