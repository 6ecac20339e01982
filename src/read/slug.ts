/** A readable identifier: letters and digits of the words, lower case, joined by hyphens. Empty where there are none. */
export function slug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}+/gu, '');
  const parts = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.join('-').slice(0, 80).replace(/-$/, '');
}
