// The picture of docs/trump-kim.md: two lanes of probability by month over what happened, by light and by dark.

/** Sizes in pixels. */
const WIDE = 960;
const LANE = 190;
const GAP = 46;
const EDGE = { left: 52, right: 16, top: 58, bottom: 30 };
/** Lines, as class and words, from the plainest to the fullest. */
export const LINES = [
  ['dyad', 'dyad', 'how often they had met (dyad rate)'],
  ['pool', 'pool', 'the panel’s pool'],
  ['signals', 'signals', 'the pool with the signals’ earned weight'],
  ['full', 'full', 'with signals in full (not earned)'],
];

/** Colours have a contrast of 4.5 : 1 on their grounds (those of the drawing of sentences, src/present/parse/svg-style.ts). */
const STYLE = `
.story{--ground:#fbfaf7;--ink:#1d1f21;--soft:#5c6066;--line:#bdb9b0;--pool:#0d6457;--signals:#2b639b;--full:#a64d13;--came:#e3e8dc;color-scheme:light dark;background:var(--ground);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){.story{--ground:#16181b;--ink:#e6e4df;--soft:#a2a6ac;--line:#50555d;--pool:#6fc6b5;--signals:#82b4e4;--full:#e59a62;--came:#2a332c}}
.story text{fill:var(--soft);font-size:12px}
.story .name{fill:var(--ink);font-size:14px}
.story .tick{text-anchor:end}
.story .year{text-anchor:middle}
.story .ground{fill:var(--ground)}
.story .came{fill:var(--came)}
.story .grid{stroke:var(--line);stroke-width:.5}
.story .met{stroke:var(--ink);stroke-width:1}
.story polyline{fill:none;stroke:currentColor;stroke-width:2}
.story .dyad{color:var(--soft)}
.story .pool{color:var(--pool)}
.story .signals{color:var(--signals)}
.story .full{color:var(--full)}
.story .dyad polyline,.story .full polyline{stroke-width:1.25}
.story .thin{stroke-dasharray:4 3}
.story .key text{fill:currentColor}
`.trim();

const rounded = (value) => Number(value.toFixed(1));

/** The next tenth above all chances. */
const ceilingOf = (chances) => Math.ceil(10 * Math.max(...chances) + 0.001) / 10;

/** The picture, as SVG. `months` and `met` are those of `storyOf`; `names` names each meeting by its month. */
export function storyPicture({ months, met }, { lengths, names }) {
  const [first, end] = [months[0].month, months.at(-1).month + 1];
  const wide = WIDE - EDGE.left - EDGE.right;
  const x = (month) => rounded(EDGE.left + (wide * (month - first)) / (end - first));
  const top = (lane) => EDGE.top + lane * (LANE + GAP);
  const high = EDGE.top + lengths.length * (LANE + GAP) - GAP + EDGE.bottom;
  const lanes = lengths.map((length, lane) => laneOf({ months, length, x, top: top(lane) }));
  const meetings = met.filter((month) => month >= first && month < end);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="story" viewBox="0 0 ${WIDE} ${high}" width="${WIDE}" height="${high}" role="img" xml:lang="en">`,
    '<title>Would Trump and Kim meet? Forecasts by month, next to what happened</title>',
    `<desc>${descriptionOf({ months, lengths, meetings, names })}</desc>`,
    `<style>\n${STYLE}\n</style>`,
    `<rect class="ground" width="${WIDE}" height="${high}"/>`,
    ...lanes.flat(),
    ...meetings.map((month) => {
      const at = x(month + 0.5);
      return `<path class="met" d="M${at} ${EDGE.top - 6}V${high - EDGE.bottom}"/><text x="${at}" y="${EDGE.top - 10}" text-anchor="middle">${names[month]}</text>`;
    }),
    ...years(first, end).map(
      (month) => `<text class="year" x="${x(month + 6)}" y="${high - 10}">${1900 + month / 12}</text>`,
    ),
    ...keyOf(),
    '</svg>\n',
  ].join('\n');
}

const years = (first, end) =>
  Array.from({ length: end - first }, (_, i) => first + i).filter((month) => month % 12 === 0);

/** What the lines are, on top. */
function keyOf() {
  let at = EDGE.left;
  return LINES.map(([, name, words]) => {
    const line = `<g class="key ${name}"><polyline points="${at},16 ${at + 18},16"/><text x="${at + 24}" y="20">${words}</text></g>`;
    at += 44 + words.length * 6.1;
    return line;
  });
}

/** One window: its scale, the months in which it came true, and its lines. */
function laneOf({ months, length, x, top }) {
  const windows = months.map(({ month, thin, windows: some }) => ({
    month,
    thin,
    ...some.find((one) => one.length === length),
  }));
  const most = ceilingOf(windows.flatMap((one) => LINES.map(([key]) => one[key])));
  const y = (p) => rounded(top + LANE * (1 - p / most));
  const ticks = Array.from({ length: Math.round(most * 10) + 1 }, (_, i) => i / 10).filter(
    (p) => most <= 0.5 || Math.round(p * 10) % 2 === 0,
  );
  const came = windows
    .filter(({ label }) => label === 1)
    .map(
      ({ month }) =>
        `<rect class="came" x="${x(month)}" y="${top}" width="${rounded(x(month + 1) - x(month) + 0.3)}" height="${LANE}"/>`,
    );
  const left = x(months[0].month);
  const right = x(months.at(-1).month + 1);
  return [
    ...came,
    ...ticks.map(
      (p) =>
        `<path class="grid" d="M${left} ${y(p)}H${right}"/><text class="tick" x="${left - 6}" y="${y(p) + 4}">${Math.round(100 * p)} %</text>`,
    ),
    `<text class="name" x="${left + 6}" y="${top + 16}">within ${length} months</text>`,
    ...LINES.map(([key, name]) => `<g class="${name}">${lineOf(windows, key, x, y)}</g>`),
  ];
}

/** A line in two pieces: where the register reaches, and dashed where only the record does. */
function lineOf(windows, key, x, y) {
  const points = (some) => some.map((one) => `${x(one.month)},${y(one[key])}`).join(' ');
  const [whole, thin] = [windows.filter((one) => !one.thin), windows.filter((one) => one.thin)];
  const piece = (some, kind) => (some.length < 2 ? '' : `<polyline${kind} points="${points(some)}"/>`);
  return piece(whole, '') + piece([...whole.slice(-1), ...thin], ' class="thin"');
}

/** The picture in words, for those who do not see it. */
function descriptionOf({ months, lengths, meetings, names }) {
  const range = (length, key) => {
    const chances = months.map(({ windows }) => windows.find((one) => one.length === length)[key]);
    return [Math.min(...chances), Math.max(...chances)].map((p) => `${(100 * p).toFixed(1)} %`).join(' to ');
  };
  const lines = lengths.map(
    (length) => `within ${length} months: dyad rate ${range(length, 'dyad')}, pool ${range(length, 'pool')}`,
  );
  return `Chances, ${lines.join('; ')}. They met: ${meetings.map((month) => names[month]).join(', ')}. Months from which a meeting came within the window are shaded; lines are dashed where the register of meetings has ended.`;
}
