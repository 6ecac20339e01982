/** From this share of a hundred on whole hundredths are fine enough; nearer to certainty, tenths tell one chance from another. */
const FINE = 0.05;

/** A chance in words, finer where it is nearer to certainty: "12 %", "2.4 %", "99.7 %", "under 0.1 %". */
export function sayChance(chance: number): string {
  if (chance > 0 && chance < 0.0005) return 'under 0.1 %';
  if (chance < 1 && chance >= 0.9995) return 'over 99.9 %';
  const isFine = chance > 0 && chance < 1 && Math.min(chance, 1 - chance) < FINE;
  return `${(100 * chance).toFixed(isFine ? 1 : 0).replace(/\.0$/, '')} %`;
}
