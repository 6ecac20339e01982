/** The longest piece of evidence that counts, in characters (RECORD.md). */
const longest = 600;
/** A passage is found where ours covers this share of it … */
const leastOfGold = 1 / 2;
/** … and where this share of ours is gold (both from score.mjs). */
const leastOfOurs = 1 / 6;

/** The evidence of an item as stretches of the text that count. */
export const stretches = ({ evidence }) => evidence.filter(({ start, end }) => end - start <= longest);

const lengthOf = ({ start, end }) => end - start;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const common = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** How many characters two lists of stretches have in common. */
const commonOf = (some, others) => sum(some.flatMap((a) => others.map((b) => common(a, b))));

/** The characters that two items share, as a share of those that either covers (0 to 1). */
export function sharedPart(one, other) {
  const [a, b] = [stretches(one), stretches(other)];
  const both = commonOf(a, b);
  return both && both / (sum(a.map(lengthOf)) + sum(b.map(lengthOf)) - both);
}

/** Whether two items have words in common. */
export const touches = (one, other) => commonOf(stretches(one), stretches(other)) > 0;

/** Whether one passage of the gold item is found in one passage of ours, whatever becomes of the others. */
export const sharesPassage = (gold, ours) =>
  stretches(gold).some((g) =>
    stretches(ours).some((r) => {
      const both = common(g, r);
      return both >= lengthOf(g) * leastOfGold && both >= lengthOf(r) * leastOfOurs;
    }),
  );
