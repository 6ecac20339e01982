/** A chance as people type it, from 0 to 1: "9", "9 %", "2.5%", "2,5". Null where it is none, or certainty, which is no forecast. */
export function chanceTyped(text: string): number | null {
  const match = /^(\d{1,2}(?:[.,]\d{1,3})?)\s?%?$/.exec(text.trim());
  const percent = Number(match?.[1]?.replace(',', '.'));
  return match && percent > 0 && percent < 100 ? percent / 100 : null;
}
