import { markdownTable } from '../markdown-table.mjs';

const yearOf = (day) => day.slice(0, 4);
const isLaunch = ({ form }) => form === 'missile launch' || form === 'satellite launch';

/**
 * Launches by year, from the rows of tests.csv: those that CSIS has (`csis`), those that CNS has (`cns`), both, either alone, other
 * sources alone (`other`), and all (`ours`). So csis = both + csisOnly, cns = both + cnsOnly, ours = both + csisOnly + cnsOnly + other.
 */
export function launchesByYear(rows) {
  const years = new Map();
  for (const row of rows.filter(isLaunch)) {
    const year = yearOf(row.when);
    const counts = years.get(year) ?? {
      year,
      csis: 0,
      cns: 0,
      both: 0,
      csisOnly: 0,
      cnsOnly: 0,
      other: 0,
      ours: 0,
    };
    const csis = Number(Boolean(row.day_local));
    const cns = Number(Boolean(row.day_utc));
    years.set(year, {
      year,
      csis: counts.csis + csis,
      cns: counts.cns + cns,
      both: counts.both + csis * cns,
      csisOnly: counts.csisOnly + csis * (1 - cns),
      cnsOnly: counts.cnsOnly + cns * (1 - csis),
      other: counts.other + (1 - csis) * (1 - cns),
      ours: counts.ours + 1,
    });
  }
  return [...years.values()].sort((a, b) => a.year.localeCompare(b.year));
}

const COLUMNS = [
  ['year', 'year'],
  ['csis', 'CSIS'],
  ['cns', 'CNS'],
  ['both', 'both'],
  ['csisOnly', 'CSIS alone'],
  ['cnsOnly', 'CNS alone'],
  ['other', 'neither'],
  ['ours', 'ours'],
];

/** The counts as a Markdown table with a line of sums. */
export function yearTable(years) {
  const sums = Object.fromEntries(
    COLUMNS.map(([key]) => [key, key === 'year' ? 'all' : years.reduce((sum, year) => sum + year[key], 0)]),
  );
  const lines = markdownTable(
    [...years, sums].map((year) => Object.fromEntries(COLUMNS.map(([key, name]) => [name, year[key]]))),
  );
  return `${lines.join('\n')}\n`;
}
