import { sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { behindNumber, NUMBER } from './behind-number.js';
import { part } from './part.js';
import type { Named } from './subject.js';

/** Verbs that take words for things. */
export type ChoiceVerb = 'show' | 'explain';

/** Several things that words may mean, or the nearest where they mean none. */
export interface ChoicePage {
  readonly typed: string;
  readonly subjects: readonly Named[];
  /** Whether they fit; else they are only spelt alike. */
  readonly fit: boolean;
  /** What is typed for one of them; `show` unless said. */
  readonly verb?: ChoiceVerb;
  /** Nothing that could be meant is in the dossier yet. */
  readonly bare?: boolean;
}

/** What to do where there is neither meeting nor agreement. */
const NONE_YET =
  'No meeting and no agreement is in this dossier yet. “dragoman add” brings them in: from documents that tell who met whom, or from the rows of a table of encounters. “dragoman show” says what is there.';

/** Things that are listed at most; what is left is counted. */
const LISTED = 30;

/** What words may mean, numbered, each with what to type for it. */
export function renderChoice(
  { typed, subjects, fit, verb = 'show', bare = false }: ChoicePage,
  options: TerminalOptions,
): string {
  const pen = penFor(options);
  return asText([
    ...pen.put(opening(typed, subjects.length, fit), 0, 2, 'bold'),
    '',
    ...(bare ? pen.put(NONE_YET) : choiceRows(subjects, LISTED, pen, verb)),
  ]);
}

/** The first of some things, numbered; how many more there are is said below them. */
function choiceRows(subjects: readonly Named[], most: number, pen: Pen, verb: ChoiceVerb): string[] {
  const more = subjects.length - most;
  return [
    ...subjects.slice(0, most).flatMap((subject, i) => rows(subject, i + 1, pen, verb)),
    ...(more > 0 ? pen.put(`and ${more} more; add a word, a place or a year`, NUMBER, NUMBER, 'faint') : []),
  ];
}

/** Other things that are told below a page at most. */
const OTHERS = 5;

/** Below a page what else the words fit by which it was found; nothing where that is nothing. */
export const othersPart = (
  others: readonly Named[],
  pen: Pen,
  verb: ChoiceVerb = 'show',
): readonly string[] => part('The words fit these too', choiceRows(others, OTHERS, pen, verb), pen);

function opening(typed: string, count: number, fit: boolean): string {
  if (fit) return `“${typed}” fits ${numbered(count, 'thing')}; say which:`;
  const none = `Nothing here is called “${typed}”`;
  return count === 0 ? `${none}.` : `${none}; the nearest:`;
}

function rows(subject: Named, number: number, pen: Pen, verb: ChoiceVerb): string[] {
  const inner = pen.narrower(pen.columns - NUMBER);
  const lines = [
    ...inner.put(subject.title, 0, 2),
    ...inner.put(
      [aboutOf(subject), `dragoman ${verb} ${asTyped(subject.id)}`].filter(Boolean).join(' · '),
      0,
      2,
      'faint',
    ),
  ];
  return behindNumber(number, lines, pen);
}

function aboutOf(subject: Named): string {
  if (subject.kind === 'party') return numbered(subject.weight, 'entry', 'entries');
  const day = subject.kind === 'agreement' ? subject.agreement.day : subject.first;
  const noun = subject.kind === 'agreement' ? numbered(subject.agreement.promises, 'promise') : '';
  return [day && sayDate(day), noun].filter(Boolean).join(' · ');
}

/** What a shell takes as one word. */
export const asTyped = (id: string): string =>
  /^[\w:./-]+$/.test(id) ? id : `"${id.replace(/(["\\$`])/g, '\\$1')}"`;
