// Learns what signals of the record move, year by year, from the Korea dossier, and writes data/forecast/signals.jsonl and the tables of
// docs/signals.md and docs/forecast.md: node scripts/forecast-signals.mjs [DIST]
// Every month is looked at as the ledger was known on its last day (--rows FILE keeps those months, and reads them where the file is there).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { built, withKorea } from './forecast/korea-views.mjs';
import { withTables } from './forecast/tables-in.mjs';
import { markdownTable } from './markdown-table.mjs';

const args = process.argv.slice(2);
const kept = args.includes('--rows') ? args.splice(args.indexOf('--rows'), 2)[1] : null;
const [dist = 'dist'] = args;
const signals = await built(dist, 'forecast/signals/index.js');
const { SIGNAL_RULES, DENSITY, SIGNAL_EVENTS } = signals;
const { HORIZONS } = await built(dist, 'forecast/index.js');
const { chancesBeforeSigns, EVENT_KINDS, questionOf } = await built(dist, 'forecast/index.js');
const { aids } = await built(dist, 'asking-aids.js');

/** Those who meet: the dossier looks for what North Korea does with each of the others. */
const PAIRS = [
  ['PRK', 'USA'],
  ['KOR', 'PRK'],
  ['CHN', 'PRK'],
  ['PRK', 'RUS'],
  ['JPN', 'PRK'],
];
const TESTER = ['PRK'];
/** From when on the tables look for meetings, and the last month before the dossier ends. */
const [FIRST, LAST] = ['1992-01-01', '2026-09-30'].map(signals.panelMonthOf);
/** The first year that is forecast: from four years. */
const YEARS = { from: 1996, to: 2026 };
const sidesOf = (event) => (EVENT_KINDS[event].sides === 2 ? PAIRS : [TESTER]);

/** Signals counted with other lengths of time: half as long, and twice. */
const withLengths = (factor) =>
  [...SIGNAL_RULES, DENSITY].map((rule) => ({ ...rule, days: rule.days * factor }));
const OTHER_LENGTHS = { short: withLengths(0.5), long: withLengths(2) };

/** What the signals came to at the end of each month, for pairs and for the one that tests; and when what happened. */
async function monthsOfKorea() {
  if (kept && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const found = await withKorea(dist, ({ open }) => open(rowsAndEvents));
  if (kept) writeFileSync(kept, JSON.stringify(found));
  return found;
}

async function rowsAndEvents(entries, known) {
  const rows = { 1: [], 2: [], tables: [], short: [], long: [] };
  const usual = aids();
  for (let month = FIRST; month <= LAST; month++) {
    const view = await known(signals.lastDayOf(month));
    for (const [place, sides] of PAIRS.entries()) {
      const row = { place, month, chances: chancesOf(view, 2, sides, month, usual) };
      rows[2].push({ ...row, values: valuesOf(view.entries, sides, view.asOf) });
      rows.tables.push({ ...row, values: valuesOf(fromTables(view.entries), sides, view.asOf) });
      for (const [name, rules] of Object.entries(OTHER_LENGTHS))
        rows[name].push({ ...row, values: valuesOf(view.entries, sides, view.asOf, rules) });
    }
    const row = { place: 0, month, chances: chancesOf(view, 1, TESTER, month, usual) };
    rows[1].push({ ...row, values: valuesOf(view.entries, TESTER, view.asOf) });
  }
  const all = await entries(signals.lastDayOf(LAST));
  const happened = SIGNAL_EVENTS.map((event) => [
    event,
    sidesOf(event).map((sides) => signals.happenedIn(all, event, sides)),
  ]);
  return { rows, happened: Object.fromEntries(happened) };
}

/** The chances that an answer starts from at the end of a month, by class and horizon. */
function chancesOf(view, number, parties, month, usual) {
  const from = dayAfter(view.asOf);
  const ends = HORIZONS.map((horizon) => signals.lastDayOf(month + horizon));
  const events = SIGNAL_EVENTS.filter((event) => EVENT_KINDS[event].sides === number);
  return Object.fromEntries(
    events.map((event) => {
      const asked = { text: event, event, parties, system: null, entry: null, from, to: ends.at(-1) };
      return [event, chancesBeforeSigns(questionOf(asked), view, usual, ends)];
    }),
  );
}

const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const valuesOf = (entries, sides, day, rules = [...SIGNAL_RULES, DENSITY]) =>
  signals.signalValues(entries, sides, day, rules).map(({ value }) => value);

/** Entries as the tables alone tell them, without the notes. */
const fromTables = (entries) =>
  entries
    .map((entry) => ({ ...entry, reports: entry.reports.filter(({ document }) => document.row) }))
    .filter(({ reports }) => reports.length > 0);

const korea = await monthsOfKorea();

/** Forecasts of a class, rolling, with some of the signals. */
function rolled(event, horizon, isUsed, told = EVENT_KINDS[event].sides, scale = 1) {
  const used = [...SIGNAL_RULES, DENSITY].flatMap((rule, place) => (isUsed(rule) ? [place] : []));
  const rows = korea.rows[told].map((row) => ({
    ...row,
    values: used.map((place) => scale * row.values[place]),
    chance: row.chances[event][HORIZONS.indexOf(horizon)],
  }));
  const known = { last: LAST, happened: korea.happened[event] };
  return signals.rollSignals(signals.casesOf(rows, known, horizon), horizon, YEARS);
}
const isSignal = (rule) => rule !== DENSITY;
const all = SIGNAL_EVENTS.flatMap((event) =>
  HORIZONS.map((horizon) => ({ event, horizon, ...rolled(event, horizon, isSignal) })),
);

/** What was learned for a year, as a line of what ships. */
const lineOf = (year) => ({
  year,
  dossier: 'korea',
  signals: SIGNAL_RULES.map(({ name }) => name),
  events: Object.fromEntries(SIGNAL_EVENTS.map((event) => [event, fitsOf(event, year)])),
});
const fitsOf = (event, year) =>
  Object.fromEntries(
    all
      .filter((one) => one.event === event)
      .map(({ horizon, fits }) => [horizon, signals.keptFit(fits.find((fit) => fit.year === year))]),
  );
const years = all[0].fits.map(({ year }) => year);
writeFileSync(
  'data/forecast/signals.jsonl',
  years.map((year) => `${JSON.stringify(lineOf(year))}\n`).join(''),
);

const score = (value) => value.toFixed(4).replace(/^0/, '');
const percent = (value) => {
  const digits = Math.abs(100 * value).toFixed(1);
  return digits === '0.0' ? digits : `${value < 0 ? '−' : '+'}${digits}`;
};
const interval = ({ skill, low, high }) => `${percent(skill)} % (${percent(low)} to ${percent(high)})`;
const weightIn = (fits) => fits.at(-1).weight.toFixed(2);

/** How signals fared in a class, by horizon. */
const faredTable = (event) =>
  markdownTable(
    all
      .filter((one) => one.event === event)
      .map(({ horizon, forecasts, fits }) => {
        const { count, events, brier, log, byYear, bySides, fullByYear } = signals.scoresOf(forecasts);
        return {
          months: horizon,
          'forecasts (came true)': `${count} (${events})`,
          'Brier: constant, base, weighted': [brier.constant, brier.base, brier.weighted]
            .map(score)
            .join(', '),
          'log: constant, base, weighted, full': [log.constant, log.base, log.weighted, log.full]
            .map(score)
            .join(', '),
          'log skill on base, weighted': interval(byYear),
          ...(EVENT_KINDS[event].sides === 2 && { 'the same by sides': interval(bySides) }),
          'in full': interval(fullByYear),
          [`weight in ${YEARS.to}`]: weightIn(fits),
        };
      }),
  );

/** Parts of the time, of leaders' meetings. */
const PARTS = { '1996–2017': [1996, 2017], '2018–2019': [2018, 2019], '2020–2026': [2020, 2026] };
const yearOf = ({ month }) => 1900 + Math.floor((month + 1) / 12);
const partTable = () =>
  markdownTable(
    Object.entries(PARTS).flatMap(([part, [from, to]]) =>
      all
        .filter(({ event, horizon }) => event === 'leaders_meet' && [1, 3].includes(horizon))
        .map(({ horizon, forecasts }) => {
          const some = forecasts.filter((one) => yearOf(one) >= from && yearOf(one) <= to);
          const { count, events, log } = signals.scoresOf(some);
          return {
            years: part,
            months: horizon,
            'forecasts (came true)': `${count} (${events})`,
            'log: base, weighted, full': [log.base, log.weighted, log.full].map(score).join(', '),
          };
        }),
    ),
  );

/** Whether words or deeds, or how much was written down at all, would have forecast. */
const GROUPS = {
  'deeds: meetings, tests, exercises, moves of relations': (rule) => rule.by === 'deeds',
  'words: openness, refusals, demands, hedging': (rule) => rule.by === 'words' && isSignal(rule),
  'the control: how many positions were written down, whatever they say': (rule) => !isSignal(rule),
  'all, as the tables alone tell them, without the notes': isSignal,
};
const groupTable = () =>
  markdownTable(
    Object.entries(GROUPS).flatMap(([name, isUsed]) =>
      [1, 3].map((horizon) => {
        const { forecasts } = rolled('leaders_meet', horizon, isUsed, name.startsWith('all') ? 'tables' : 2);
        const since = forecasts.filter((one) => yearOf(one) >= 2018);
        return {
          signals: name,
          months: horizon,
          'log skill on base in full, 1996–2026': interval(signals.scoresOf(forecasts).fullByYear),
          '2018–2026': interval(signals.scoresOf(since).fullByYear),
        };
      }),
    ),
  );

/** Each signal of some alone, in full, in two classes. */
const aloneTable = () =>
  markdownTable(
    SIGNAL_RULES.map((rule) => {
      const alone = (event, horizon) =>
        interval(
          signals.scoresOf(rolled(event, horizon, (one) => one.name === rule.name).forecasts).fullByYear,
        );
      return {
        'signal alone': rule.name,
        'officials meet within 3 months': alone('officials_meet', 3),
        'a test within 1 month': alone('test', 1),
      };
    }),
  );

/** Choices that could have been others. Values that are larger by a factor are held back by a ridge that is lighter by its square. */
const CHOICES = {
  'as it is': [2, 1],
  'half-lives half as long': ['short', 1],
  'half-lives twice as long': ['long', 1],
  'ridge half as heavy': [2, Math.SQRT2],
  'ridge twice as heavy': [2, Math.SQRT1_2],
};
const choiceTable = () =>
  markdownTable(
    Object.entries(CHOICES).flatMap(([choice, [told, scale]]) =>
      [1, 3].map((horizon) => {
        const { forecasts, fits } = rolled('leaders_meet', horizon, isSignal, told, scale);
        const { byYear, fullByYear } = signals.scoresOf(forecasts);
        return {
          choice,
          months: horizon,
          'log skill on base, weighted': interval(byYear),
          'in full': interval(fullByYear),
          [`weight in ${YEARS.to}`]: weightIn(fits),
        };
      }),
    ),
  );

const WAYS = {
  sum: (days) => `count, half-life ${days} days`,
  lesser: (days) => `count of the side that has less, half-life ${days} days`,
  since: (days) => `years since the newest, at most ${Math.round(days / 365)}`,
  ahead: (days) => `count of those to come; undated ones for ${days} days`,
  share: (days) => `share, half-life ${days} days`,
};
const coefficientIn = (event, horizon, place) =>
  all
    .find((one) => one.event === event && one.horizon === horizon)
    .fits.at(-1)
    .coefficients[place].toFixed(2)
    .replace(/^-(?!0\.00)/, '−')
    .replace('-', '');
const ruleTable = () =>
  markdownTable(
    SIGNAL_RULES.map(({ name, why, way, days, limit }, place) => ({
      signal: name,
      why,
      'how it is counted': WAYS[way](days),
      limit,
      'leaders, 3 months': coefficientIn('leaders_meet', 3, place),
      'officials, 3': coefficientIn('officials_meet', 3, place),
      'test, 1': coefficientIn('test', 1, place),
    })),
  );

const write = (page, tables) => writeFileSync(page, withTables(readFileSync(page, 'utf8'), tables));
write('docs/signals.md', {
  rules: ruleTable(),
  leaders: faredTable('leaders_meet'),
  parts: partTable(),
  groups: groupTable(),
  choices: choiceTable(),
});
write('docs/forecast.md', {
  officials: faredTable('officials_meet'),
  tests: faredTable('test'),
  alone: aloneTable(),
});
