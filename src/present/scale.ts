/** Cells of the bar from symbol to substance; odd, so that there is a middle. */
export const CELLS = 21;
const MIDDLE = Math.floor(CELLS / 2);

/** The cell of a score: −100 is the first, +100 the last. */
const cellOf = (score: number): number => MIDDLE + Math.round((score / 100) * MIDDLE);

/** The bar in characters: "·····━━━━━┃··········", filled from the middle to the score. */
export function needle(score: number | null): string {
  const at = score === null ? MIDDLE : cellOf(score);
  const cell = (i: number): string => {
    if (i === MIDDLE) return '┃';
    return (i >= at && i < MIDDLE) || (i <= at && i > MIDDLE) ? '━' : '·';
  };
  return Array.from({ length: CELLS }, (_, i) => cell(i)).join('');
}

/** Specificity in ten dots: "●●○○○○○○○○". */
export function dots(specificity: number): string {
  const full = Math.round(specificity);
  return '●'.repeat(full) + '○'.repeat(10 - full);
}

/** Upper ends of the words for a score: symbol to substance in five steps, the middle one wider than chance words can move. */
const STEPS: readonly [number, string][] = [
  [-60, 'symbol'],
  [-20, 'more symbol than substance'],
  [19, 'between symbol and substance'],
  [59, 'more substance than symbol'],
  [100, 'substance'],
];

/** What a score is called. */
export const scoreWord = (score: number): string => STEPS.find(([upTo]) => score <= upTo)?.[1] ?? '';

/** A score with a true minus sign: "−46", "+30", "0". */
export const signed = (score: number): string => (score > 0 ? `+${score}` : String(score).replace('-', '−'));
