/** A month such as "2018-06" as the panel counts months: from January 1900 = 0. */
export const monthOf = (written: string): number =>
  (Number(written.slice(0, 4)) - 1900) * 12 + Number(written.slice(5, 7)) - 1;

/** A month of the panel as people write it: "2018-06". */
export const monthName = (month: number): string =>
  `${1900 + Math.floor(month / 12)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
