import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAIRS = [
  ['Norway', 'Iceland'],
  ['Egypt', 'Ethiopia'],
  ['Peru', 'Chile'],
  ['Kenya', 'Somalia'],
] as const;
const TOWNS = ['Geneva', 'Oslo', 'Vienna', 'Cairo', 'Lima'];
/** Cables that tell of the same round, so that they share entries. */
const A_ROUND = 3;
/** Every so many cables one repeats the one before it, under another first line. */
const A_COPY = 20;
/** Days between two rounds. */
const APART = 9;
const A_DAY = 86_400_000;

const choice = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** What a cable says, without its head: a meeting, a promise, a test and a demand, in our own words. */
function report(n: number): { day: Date; text: string } {
  const round = Math.floor(n / A_ROUND);
  const [one, other] = choice(PAIRS, round);
  const day = new Date(Date.UTC(2014, 0, 6) + round * APART * A_DAY);
  const words = day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const outcome =
    n % 2 === 0 ? 'The talks ended without an agreement.' : 'A second round may follow in spring.';
  return {
    day,
    text: `The foreign ministers of ${one} and ${other} met in ${choice(TOWNS, round)} on ${words} to talk about boats. ${outcome}

${one} promised to open ${2 + (n % 7)} harbours by December ${day.getUTCFullYear()}. ${other} tested a missile on ${words}. ${other} demands an end
to night patrols, and a clerk who counted ${n * 31} nets on the quay said that nobody there had slept.\n`,
  };
}

function cable(n: number): string {
  const isCopy = n % A_COPY === A_COPY - 1;
  const { day, text } = report(isCopy ? n - 1 : n);
  const head = `---\npublished: ${day.toISOString().slice(0, 10)}\n---\n# Cable ${n}\n\n`;
  return isCopy ? `${head}From our desk by the harbour.\n\n${text}` : head + text;
}

/** Writes cables of our own into a folder, all of them other than each other. Returns their paths, in their order. */
export function writeCables(folder: string, count: number): readonly string[] {
  mkdirSync(folder);
  return Array.from({ length: count }, (_, n) => {
    const path = join(folder, `cable-${String(n).padStart(4, '0')}.md`);
    writeFileSync(path, cable(n));
    return path;
  });
}
