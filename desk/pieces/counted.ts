/** A count as people read it, thousands apart: "1,382". */
export const figure = (count: number): string => count.toLocaleString('en-GB');

/** A count with its noun: "1 report", "1,382 documents". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${figure(count)} ${count === 1 ? noun : plural}`;
