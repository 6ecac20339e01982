// Writes docs/trump-kim.md and its picture: whether Trump and Kim would meet, as it would have been forecast month by month, and two questions
// that were open. Every number in it is made by the program: node scripts/trump-kim-story.mjs [DIST] (--check: only compare)
import { readFileSync, writeFileSync } from 'node:fs';
import { built, withKorea } from './forecast/korea-views.mjs';
import { monthName, storyOf } from './forecast/story.mjs';
import { storyLanes } from './forecast/story-picture.mjs';
import { askedOf } from './forecast/story-questions.mjs';
import { monthTable, partTable, planTable, summitTable, worstMisses } from './forecast/story-tables.mjs';
import { withTables } from './forecast/tables-in.mjs';

const isCheck = process.argv.includes('--check');
const [dist = 'dist'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const { panelMonthOf } = await built(dist, 'forecast/signals/index.js');
const { lanesSvg } = await built(dist, 'present/forecast/lanes.js');
const scores = await built(dist, 'forecast/index.js');

/** First and last month of the story, and the last that the dossier knows to its end. */
const [from, to, last] = ['2018-01-01', '2025-12-01', '2026-09-30'].map(panelMonthOf);
/** The day on which the Korea dossier ends. */
const END = '2026-10-09';
/** What the picture calls a meeting, by its month. */
const NAMES = { '2018-06': 'Singapore', '2019-02': 'Hanoi', '2019-06': 'Panmunjom' };

const { story, asked } = await withKorea(dist, async ({ home, open }) => ({
  story: await open((entries) => storyOf(dist, entries, { from, to, last, end: END })),
  asked: askedOf(dist, home),
}));

const names = Object.fromEntries(
  story.met.map((month) => [month, NAMES[monthName(month)] ?? monthName(month)]),
);
const tables = {
  summits: summitTable(story, names),
  scores: partTable(story, scores),
  misses: worstMisses(story),
  plans: planTable(story),
  months: monthTable(story),
  ...asked,
};
const files = {
  'docs/trump-kim.svg': lanesSvg(storyLanes(story, names)),
  'docs/trump-kim.md': withTables(readFileSync('docs/trump-kim.md', 'utf8'), tables),
};
for (const [path, text] of Object.entries(files)) {
  if (!isCheck) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${path} is not what is so today: node scripts/trump-kim-story.mjs\n`);
    process.exitCode = 1;
  }
}
