import { sayDate } from '../dates.js';

/** A sentence of the forecasts, which write days as YYYY-MM-DD and months as YYYY-MM, with dates as people write them. */
export const withDates = (text: string): string =>
  text.replace(/\b\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?\b/g, (day) => sayDate(day));
