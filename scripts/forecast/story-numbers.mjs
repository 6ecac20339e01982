// Chances, odds and scores as the pages on the story write them.

/** A chance in per cent, with a digit after the point below ten. */
export const percent = (p) => `${(100 * p).toFixed(p < 0.0995 ? 1 : 0)} %`;
export const oddOf = (p) => Math.log(p / (1 - p));
export const chanceOf = (odds) => 1 / (1 + Math.exp(-odds));
/** Scores of one forecast; `came` is 1 or 0, lower is better. */
export const brier = (p, came) => (p - came) ** 2;
export const surprise = (p, came) => -Math.log(came === 1 ? p : 1 - p);
