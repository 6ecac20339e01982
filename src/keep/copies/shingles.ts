/** Words of a shingle: five together hardly ever recur by chance in texts on one matter (docs/copies.md), and one changed word spoils only five shingles. */
const LENGTH = 5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Spreads a 32-bit number so that each bit of it moves half of the others (the finalizer of MurmurHash3, public domain). */
export function spread(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Whether a character, in small letters, belongs to a word. Marks and spaces of Latin-1 and of General Punctuation do not. */
function isOfWord(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return code > 191 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

/** A hash (FNV-1a, 32 bits) for each word of the text, in order, whatever its case, quotation marks and white space. */
function wordHashes(text: string): number[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  for (let i = 0; i <= plain.length; i++) {
    const code = i < plain.length ? plain.charCodeAt(i) : 0;
    if (isOfWord(code)) hash = Math.imul(hash ^ code, FNV_PRIME);
    else if (hash !== FNV_OFFSET) {
      hashes.push(hash);
      hash = FNV_OFFSET;
    }
  }
  return hashes;
}

/**
 * The set of a text's word shingles (Broder 1997), each as a 32-bit hash, without repetition: every five words that follow one another.
 * Empty where the text has fewer than five words.
 */
export function shinglesOf(text: string): Uint32Array {
  const words = wordHashes(text);
  const shingles = new Set<number>();
  for (let i = 0; i + LENGTH <= words.length; i++) {
    let hash = FNV_OFFSET;
    for (let j = i; j < i + LENGTH; j++) hash = spread(hash ^ (words[j] ?? 0));
    // As a signed integer, which sets hold without a box around it.
    shingles.add(hash | 0);
  }
  return Uint32Array.from(shingles);
}
