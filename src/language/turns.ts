import type { Span, Turn } from './analysis.js';

/** How a label is written: in capitals, as the letter Q or A, as a name with a colon, or as an office and name with a full stop. */
type Form = 'capitals' | 'letter' | 'colon' | 'stop';

interface Label extends Span {
  readonly form: Form;
  readonly name: string;
}

const capitals = /(?:[A-Z][A-Z.'’-]*)(?: [A-Z][A-Z.'’-]*){0,6}(?: \([^()\n]{1,60}\))?:(?=\s|$)/y;
const letter = /[QA](?:[:.](?=\s)|(?= {2,}|\t| [A-Z]))/y;
const colon = /(?:[A-Z][\p{L}.'’-]*)(?: [A-Z][\p{L}.'’-]*){0,4}(?: \([^()\n]{1,60}\))?:(?=\s)/uy;
const stop =
  /(?:The |Vice |Deputy |Prime |Foreign |Supreme )?(?:President|Chairman|Chairwoman|Secretary|Minister|Leader|Chancellor|Ambassador|General|Senator|Governor|Director|Mr\.|Ms\.|Mrs\.|Dr\.)(?: [A-Z][\p{L}'’-]+){0,4}\.(?= )/uy;
const patterns: readonly (readonly [Form, RegExp])[] = [
  ['letter', letter],
  ['capitals', capitals],
  ['colon', colon],
  ['stop', stop],
];

/** Words that make capitals with a colon the label of a speaker even where they come once; other such lines are headings. */
const role =
  /\b(?:PRESIDENT|CHAIRMAN|SECRETARY|MINISTER|OFFICIAL|AMBASSADOR|ADVIS[OE]R|GENERAL|SENATOR|GOVERNOR|SPOKES(?:MAN|WOMAN|PERSON)|MODERATOR|REPORTER|QUESTION|INTERPRETER|PRESS|PARTICIPANT|MR|MS|MRS|DR)\b/;
/** Openings of notes, not of speech. */
const notes =
  /^(?:Note|Notes|Source|Sources|Update|Photo|Caption|Date|Subject|Re|To|From|Cc|Contact|Background|Summary|Title)$/;

/** The longest label looked at, in characters; longer ones are sentences. */
const longestLabel = 100;

function labelAt(text: string, paragraph: Span): Label | null {
  const start =
    paragraph.start + (/^[*_]{1,2}/.exec(text.slice(paragraph.start, paragraph.start + 2))?.[0].length ?? 0);
  const head = text.slice(start, Math.min(paragraph.end, start + longestLabel));
  for (const [form, pattern] of patterns) {
    pattern.lastIndex = 0;
    const match = pattern.exec(head);
    if (!match) continue;
    const name = match[0].replace(/[:.]$/, '');
    if (!notes.test(name)) return { form, name, start, end: start + match[0].length };
  }
  return null;
}

/** The labels that evidently name speakers: some label of their form comes again, or capitals name a role, or Q has an answer. */
function speakers(labels: readonly Label[]): readonly Label[] {
  const counts = new Map<string, number>();
  for (const { form, name } of labels)
    counts.set(`${form} ${name}`, (counts.get(`${form} ${name}`) ?? 0) + 1);
  const recurring = new Set(
    labels.filter((l) => (counts.get(`${l.form} ${l.name}`) ?? 0) > 1).map((l) => l.form),
  );
  const isRole = (l: Label): boolean => l.form === 'capitals' && role.test(l.name);
  const sure = labels.filter((l) => isRole(l) || (l.form !== 'letter' && recurring.has(l.form)));
  const asks = labels.filter((l) => l.form === 'letter');
  const dialogue =
    sure.length + asks.length > 1 && (sure.length > 0 || new Set(asks.map((l) => l.name)).size > 1);
  if (!dialogue && !sure.some(isRole)) return [];
  return labels.filter((l) => isRole(l) || l.form === 'letter' || recurring.has(l.form));
}

/**
 * The turns of a transcript ("THE PRESIDENT:", "Q", "Chairman Kim."), label included, each up to the next label; none where the text
 * is no transcript. Linear in the number of paragraphs.
 */
export function findTurns(text: string, paragraphs: readonly Span[]): Turn[] {
  const labels = speakers(paragraphs.flatMap((paragraph) => labelAt(text, paragraph) ?? []));
  const turns: Turn[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const label = labels[next];
    const last = turns.at(-1);
    if (label && label.start >= paragraph.start && label.start < paragraph.end) {
      next += 1;
      turns.push({ label: { start: label.start, end: label.end }, start: label.start, end: paragraph.end });
    } else if (last) turns[turns.length - 1] = { ...last, end: paragraph.end };
  }
  return turns;
}
