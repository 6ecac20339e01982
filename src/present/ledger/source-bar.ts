/** Cells of a full bar. More sources than this are hardly ever more certain. */
const CELLS = 8;

/** How many independent sources tell of something, as a picture: "▪▪▪", and "▪▪▪▪▪▪▪▪+" for more than fit. */
export const sourceBar = (sources: number): string =>
  '▪'.repeat(Math.min(CELLS, Math.round(sources))) + (sources > CELLS ? '+' : '');
