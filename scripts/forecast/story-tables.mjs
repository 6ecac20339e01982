// The tables of docs/trump-kim.md.
import { markdownTable } from '../markdown-table.mjs';
import { monthName, WINDOWS } from './story.mjs';
import { percent } from './story-numbers.mjs';

/** Forecasters as the page calls them. */
const WHO = { dyad: 'dyad rate', pool: 'pool', signals: 'pool, signals as earned', full: 'signals in full' };
const CAME = { 1: '**yes**', 0: 'no', '-1': 'open' };

/** Stretches of the story; the register of meetings ends in November 2024. */
const PARTS = {
  '2018–2019, the summits': ['2018-01', '2019-12'],
  '2020–2024': ['2020-01', '2024-12'],
  '2025, on thinner inputs': ['2025-01', '2025-12'],
  'all of it': ['2018-01', '2025-12'],
};

const windowOf = ({ windows }, length) => windows.find((one) => one.length === length);

const chancesIn = (window) =>
  Object.keys(WHO)
    .map((who) => percent(window[who]))
    .join(', ');

/** Every probability next to what happened. */
export const monthTable = ({ months }) =>
  markdownTable(
    months.map((one) => ({
      'first day of': monthName(one.month) + (one.thin ? ' (thin)' : ''),
      ...Object.fromEntries(
        WINDOWS.flatMap((length) => {
          const window = windowOf(one, length);
          const within = `${length} ${length === 1 ? 'month' : 'months'}`;
          return [
            [within, chancesIn(window)],
            [`met within ${within}`, CAME[window.label]],
          ];
        }),
      ),
    })),
  );

/** What was said on the first days of the months around each meeting. */
export const summitTable = ({ months, met }, names) =>
  markdownTable(
    met.flatMap((month) =>
      [month - 2, month].flatMap((at) => {
        const one = months.find((some) => some.month === at);
        if (!one) return [];
        return [
          {
            meeting: `${names[month]}, ${monthName(month)}`,
            'forecast on the first day of': monthName(at),
            ...Object.fromEntries(
              WINDOWS.map((length) => [`within ${length}`, chancesIn(windowOf(one, length))]),
            ),
          },
        ];
      }),
    ),
  );

/** Brier and log scores of each forecaster by part. */
export const partTable = ({ months }, { brierScore, logScore }) =>
  markdownTable(
    WINDOWS.flatMap((length) =>
      Object.entries(PARTS).flatMap(([part, [from, to]]) => {
        const some = months
          .filter(({ month }) => monthName(month) >= from && monthName(month) <= to)
          .map((one) => windowOf(one, length))
          .filter(({ label }) => label >= 0);
        if (some.length === 0) return [];
        const labels = some.map(({ label }) => label);
        const scored = (score) =>
          Object.keys(WHO).map((who) =>
            score(
              some.map((one) => one[who]),
              labels,
            )
              .toFixed(3)
              .replace(/^0/, ''),
          );
        return [
          {
            months: length,
            part,
            'forecasts (came true)': `${some.length} (${labels.filter((label) => label === 1).length})`,
            Brier: scored(brierScore).join(', '),
            log: scored(logScore).join(', '),
          },
        ];
      }),
    ),
  );

/** Misses that are shown of each kind. */
const SHOWN = 3;

/** Where each forecaster was most wrong: sure of a meeting that did not come, or of none before one that did. */
export const worstMisses = ({ months }) =>
  markdownTable(
    ['pool', 'full'].flatMap((who) =>
      [3, 12].flatMap((length) =>
        [0, 1].flatMap((label) =>
          months
            .map((one) => ({ month: one.month, ...windowOf(one, length) }))
            .filter((one) => one.label === label)
            .sort((a, b) => (label === 0 ? b[who] - a[who] : a[who] - b[who]))
            .slice(0, SHOWN)
            .map((one) => ({
              forecaster: WHO[who],
              months: length,
              'first day of': monthName(one.month),
              said: percent(one[who]),
              'they met': CAME[label],
            })),
        ),
      ),
    ),
  );

/** What was spoken of and was not held. */
export const planTable = ({ plans }) =>
  markdownTable(
    plans.map(({ known, status, says }) => ({
      'known from': known,
      status,
      'in the words of the record': says,
    })),
  );
