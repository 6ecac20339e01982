// The picture of docs/trump-kim.md, as lanes for `lanesSvg` (src/present/forecast/lanes.ts).
import { monthName, WINDOWS } from './story.mjs';

/** Forecasters with their words, the most important first. */
const LINES = [
  ['pool', 'the panel’s pool'],
  ['signals', 'with signals, as far as they had earned it'],
  ['full', 'with signals in full'],
  ['dyad', 'how often they had met'],
];

/** What the picture shows; `names` names each meeting by its month. */
export function storyLanes({ months, met }, names) {
  const first = months[0].month;
  const inStory = met.filter((month) => month >= first && month <= months.at(-1).month);
  const windowsOf = (length) => months.map(({ windows }) => windows.find((one) => one.length === length));
  const thin = months.findIndex((one) => one.thin);
  return {
    title: 'Would Trump and Kim meet? Forecasts by month, next to what happened',
    description: `${WINDOWS.map((length) => rangeOf(windowsOf(length), length)).join(' ')} They met in ${inStory.map((month) => `${names[month]} (${monthName(month)})`).join(', ')}. Months from whose first day on a meeting came within the window are shaded; lines are dashed where the register of meetings has ended.`,
    lines: LINES.map(([, words]) => words),
    lanes: WINDOWS.map((length) => ({
      head: within(length),
      chances: LINES.map(([key]) => windowsOf(length).map((one) => one[key])),
      came: windowsOf(length).map(({ label }) => (label < 0 ? null : label === 1)),
    })),
    dashedFrom: thin < 0 ? null : thin,
    ticks: months
      .filter(({ month }) => month % 12 === 0)
      .map(({ month }) => ({ at: month - first + 6, text: monthName(month).slice(0, 4) })),
    marks: inStory.map((month) => ({ at: month - first + 0.5, text: names[month] })),
  };
}

const within = (length) => (length === 1 ? 'within a month' : `within ${length} months`);

/** From where to where the lines of a window go, in words. */
function rangeOf(windows, length) {
  const ranges = LINES.map(([key, words]) => {
    const chances = windows.map((one) => one[key]);
    const [low, high] = [Math.min(...chances), Math.max(...chances)].map((p) => (100 * p).toFixed(1));
    return `${words} ${low} to ${high} %`;
  });
  return `Chances ${within(length)}: ${ranges.join(', ')}.`;
}
