/** What the server takes at once (docs/queue.md): said before anything is sent. */
const MOST_FILES = 100;
const MOST_BYTES = 20_000_000;
const MOST_BYTES_IN_ALL = 200_000_000;

/** Why files are too many or too large; null where they are not. */
export function tooMuch(files: readonly { readonly name: string; readonly size: number }[]): string | null {
  const large = files.find(({ size }) => size > MOST_BYTES);
  if (large) return `“${large.name}” has ${sayBytes(large.size)}; a file may have ${sayBytes(MOST_BYTES)}.`;
  const empty = files.find(({ size }) => size === 0);
  if (empty) return `“${empty.name}” is empty; leave it out.`;
  if (files.length > MOST_FILES)
    return `${files.length} files are too many at once; ${MOST_FILES} may be added together.`;
  const all = files.reduce((sum, { size }) => sum + size, 0);
  return all > MOST_BYTES_IN_ALL ? `${sayBytes(all)} are too much at once; leave some out.` : null;
}

/** A size as people say it: "840 bytes", "12 KB", "3.4 MB". */
export function sayBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
}
