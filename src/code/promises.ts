import { type Discourse, lower } from './discourse.js';
import type { Run } from './passage.js';

/** A promise of a list needs at least this many words, so that "to close and to seal" stays one. */
const leastWords = 4;

/** Whether a further promise of a coordinated list begins here: "; to …", ", to …", "and to …", ", and <verb>". */
function beginsPromise(d: Discourse, at: number): boolean {
  const [before, word, next] = [lower(d, at - 1), lower(d, at), lower(d, at + 1)];
  if (before === ';') return true;
  if (word === 'to' && (before === ',' || before === 'and')) return next !== 'the' && next !== 'a';
  return word === 'and' && (before === ';' || next === 'to' || (before === ',' && next.endsWith('ing')));
}

/** Cuts the run of a promise into the promises of its list; the first keeps the words that bind ("X agreed to"). */
export function splitPromises(d: Discourse, run: Run, after: number): Run[] {
  const cuts: number[] = [];
  for (let at = after + 1; at < run.to; at++)
    if (beginsPromise(d, at) && at - (cuts.at(-1) ?? after) >= leastWords && run.to - at >= leastWords)
      cuts.push(at);
  const starts = [run.from, ...cuts];
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? run.to }));
}
