/** The address of a document on the web, percent-encoded where it must be; null for paths, standard input and other schemes. */
export function webAddress(source: string): string | null {
  if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return null;
  return new URL(source).href;
}
