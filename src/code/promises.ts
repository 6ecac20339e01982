import { type Discourse, lower } from './discourse.js';
import { inflect } from './inflect.js';
import type { Run } from './passage.js';

/** Verbs of what sides promise to do, so that the promises of a list can be told apart. Gathered by us. */
const acts =
  'abandon abide accelerate adhere address advance allow apply assist avoid build buy cease close combat complete comply conduct conclude consult continue convene cooperate coordinate cut declare deepen defend deliver deploy destroy develop disable discuss dismantle disclose eliminate enable end engage enhance ensure establish exchange expand explore extend facilitate finance form free freeze fulfill further give grant guarantee halt help hold honor implement improve increase invest issue join keep launch lift limit lower maintain modify monitor negotiate notify observe open oppose participate pay permit prevent produce promote protect provide publish purchase pursue ratify reaffirm recognize reduce refrain reinforce release remove reopen repatriate report resolve respect restore restrain resume return rescind safeguard seal secure seek share shut sign stop strengthen submit supply support suspend take terminate uphold upgrade verify withdraw work'.split(
    ' ',
  );
const bases: ReadonlySet<string> = new Set(acts);
const participles: ReadonlySet<string> = new Set(
  acts.flatMap((verb) => inflect(verb).filter((form) => form.endsWith('ing'))),
);

/** A promise of a list needs at least this many words, so that "to close and to seal" stays one. */
const leastWords = 3;

/** The first word after conjunctions, "to", "by" and adverbs, and its token. */
function verbFrom(d: Discourse, at: number): string {
  let token = at;
  while (/^(?:and|also|to|by|not|jointly|further|fully|then|or)$|ly$/.test(lower(d, token)) && token < at + 4)
    token++;
  return lower(d, token);
}

/** Whether a further promise of a coordinated list begins here: after a comma, semicolon or "and" stands another act. */
function beginsPromise(d: Discourse, at: number): boolean {
  const [before, word] = [lower(d, at - 1), lower(d, at)];
  const joined = word === 'and' || before === ',' || before === ';' || before === ':';
  if (!joined || (before === ',' && word === 'including')) return joined && word === 'including';
  const verb = verbFrom(d, at);
  if (participles.has(verb)) return before === ',' || before === ';' || word === 'and';
  return (
    bases.has(verb) && (word === 'and' || word === 'to' || before === ';' || before === ':' || before === ',')
  );
}

/** Whether a sentence is an order to act, as the points of a list of promises are ("Halt the flow of …"). */
export const isBulletOfAct = (d: Discourse, from: number): boolean => {
  let at = from;
  while (at < from + 3 && !/^\p{L}/u.test(lower(d, at))) at++;
  return bases.has(verbFrom(d, at));
};

/** Cuts the run of a promise into the promises of its list; the first keeps the words that bind ("X agreed to"). */
export function splitPromises(d: Discourse, run: Run, after: number): Run[] {
  const cuts: number[] = [];
  for (let at = after + 1; at < run.to; at++)
    if (
      beginsPromise(d, at) &&
      (at - (cuts.at(-1) ?? after) >= leastWords || lower(d, at - 1) === ':') &&
      run.to - at >= leastWords
    )
      cuts.push(at);
  // "The leaders will seek to: promote …": words that only bind and promise nothing yet are no promise of their own.
  const empty = cuts[0] !== undefined && cuts[0] - after <= leastWords && lower(d, cuts[0] - 1) === ':';
  const starts = empty ? cuts : [run.from, ...cuts];
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? run.to }));
}
