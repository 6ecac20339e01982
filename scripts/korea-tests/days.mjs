/** Korea's clocks are nine hours before UTC. (North Korea's own ran half an hour later from August 2015 to May 2018; both sources count in Seoul's.) */
const KOREA = 9;
const HOUR = 3_600_000;
const HOURS_A_DAY = 24;

const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

/** The day so many days after another (`YYYY-MM-DD`); negative for before. */
export const dayAfter = (day, days = 1) => isoDay(Date.parse(day) + days * HOURS_A_DAY * HOUR);

/** How many days lie from one day to another, regardless of which is first. */
export const daysApart = (a, b) => Math.abs(Date.parse(a) - Date.parse(b)) / (HOURS_A_DAY * HOUR);

/** The day in Korea at a day and time of UTC (`21:13`). */
export const koreanDay = (day, time) => isoDay(Date.parse(`${day}T${time}Z`) + KOREA * HOUR);

/** The last day of a month (`YYYY-MM`). */
export function lastDayOf(month) {
  const [year, number] = month.split('-').map(Number);
  return isoDay(Date.UTC(year, number, 0));
}

/** "12 June 2018" for a day, "June 1992" for a month. */
export function spoken(day) {
  const [year, month, date] = day.split('-');
  const name = new Date(`${year}-${month}-01`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return [date && Number(date), name, year].filter(Boolean).join(' ');
}
