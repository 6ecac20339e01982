import { HORIZONS, type Horizon } from '../panel/panel.js';

/** Days of a month, on average. */
const MONTH_DAYS = 365.25 / 12;

/** Two horizons around a window, and how far the window lies on the way from the one to the other (0 to 1, by the logarithm of its length). */
export interface Between {
  readonly low: Horizon;
  readonly high: Horizon;
  readonly share: number;
}

/** The horizons nearest to a window of so many days; one that is shorter or longer than all is treated as the shortest or longest. */
export function horizonsAround(days: number): Between {
  const months = days / MONTH_DAYS;
  const low = HORIZONS.findLast((horizon) => horizon <= months) ?? HORIZONS[0];
  const high = HORIZONS.find((horizon) => horizon >= months) ?? low;
  const share = low === high ? 0 : Math.max(0, Math.log(months / low) / Math.log(high / low));
  return { low, high, share };
}

/** A number between two others. */
export const between = (low: number, high: number, share: number): number => low + share * (high - low);
