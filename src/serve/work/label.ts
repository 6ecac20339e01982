/** Letters of a name that people can still take in. */
const LONGEST = 150;

/**
 * What an uploaded file is called: the last part of its name, without what could act on a terminal or a page, and not without end. It is shown and kept,
 * and never opened.
 */
export function labelOf(filename: string | undefined): string {
  const last = (filename ?? '').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  if (/^[.-]*$/.test(clean)) return 'document';
  const letters = [...clean];
  return letters.length > LONGEST
    ? [...letters.slice(0, LONGEST - 20), '…', ...letters.slice(-19)].join('')
    : clean;
}
