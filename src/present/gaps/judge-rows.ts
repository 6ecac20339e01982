import type {
  Camp,
  CampVerdicts,
  Contradicting,
  JudgedSubject,
  Judgement,
  Judges,
} from '../../weigh/judges/index.js';
import { wordsOf } from '../../weigh/told.js';
import { clip, quoted } from '../clip.js';
import { beside } from '../ledger/beside.js';
import { numbered } from '../ledger/standing.js';
import { actorsAsTitle, capital } from '../names.js';
import type { Pen } from '../pen.js';
import { saidOn } from '../said-on.js';

const CALLED: Readonly<Record<Camp, string>> = {
  leaders: 'leaders in office',
  states: 'others of a state',
  bodies: 'bodies',
  experts: 'experts',
  author: 'the documents',
};
/** Columns of the names of camps. */
const CAMP = 20;
/** Longest passage, in characters. */
const PASSAGE = 150;
/** Things that several judge alike, and such that one judges where there is nothing else, on a page for people. */
const AGREED = 8;
const ONCE = 5;

/** Who judges what how, and where they contradict each other, both passages shown. */
export function judgeRows({ camps, subjects, unclear }: Judges, pen: Pen): string[] {
  if (camps.length === 0) return pen.put('No document in sight judges anything.');
  const split = subjects.filter(({ contradictions }) => contradictions.length > 0);
  const agreed = subjects.filter(
    ({ contradictions, judgements }) => contradictions.length === 0 && judgements.length > 1,
  );
  const once = subjects.length - split.length - agreed.length;
  const rest = [
    once > 0 && `${numbered(once, 'thing is', 'things are')} judged once`,
    unclear.length > 0 &&
      `of ${numbered(unclear.length, 'judgement')} it is not told what ${unclear.length === 1 ? 'it is' : 'they are'} about`,
  ].filter(Boolean);
  return [
    ...camps.flatMap((camp) => campRow(camp, pen)),
    ...(split.length === 0 ? pen.put('Nobody contradicts anybody on the same thing.') : []),
    ...split.flatMap((subject) => splitRows(subject, pen)),
    ...(agreed.length > 0
      ? ['', ...agreed.slice(0, AGREED).flatMap((subject) => pen.put(subjectLine(subject), 0, 2))]
      : []),
    ...(split.length + agreed.length > 0
      ? []
      : subjects.slice(0, ONCE).flatMap((subject) => onceRows(subject, pen))),
    ...(rest.length > 0 ? pen.put(`${capital(rest.join('; '))}.`, 0, 2, 'faint') : []),
  ];
}

/** A thing that one judges, where nothing more telling is there. */
const onceRows = ({ name, judgements }: JudgedSubject, pen: Pen): string[] =>
  judgements.flatMap((one) => [
    '',
    ...pen.put(capital(name), 0, 2, 'bold'),
    ...sayRows(SIGN[one.verdict], one, pen),
  ]);

const SIGN = { positive: '+', mixed: '±', negative: '−' };

function campRow({ camp, verdicts }: CampVerdicts, pen: Pen): string[] {
  const inner = pen.narrower(pen.columns - CAMP);
  return beside(CALLED[camp], CAMP, inner.put(verdictWords(verdicts)), pen);
}

const verdictWords = ({ positive, mixed, negative }: CampVerdicts['verdicts']): string =>
  [positive && `${positive} for`, mixed && `${mixed} both ways`, negative && `${negative} against`]
    .filter(Boolean)
    .join(', ');

function counts(judgements: readonly Judgement[]): string {
  const of = (verdict: Judgement['verdict']): number =>
    judgements.filter((one) => one.verdict === verdict).length;
  return verdictWords({ positive: of('positive'), mixed: of('mixed'), negative: of('negative') });
}

const subjectLine = ({ name, judgements }: JudgedSubject): string =>
  `${capital(name)}: ${counts(judgements)}`;

/** A thing on which judges are divided: of each rift one pair. */
function splitRows(subject: JudgedSubject, pen: Pen): string[] {
  return [
    '',
    ...pen.put(subjectLine(subject), 0, 2, 'bold'),
    ...subject.contradictions.flatMap((pair) => riftRows(pair, pen)),
  ];
}

function riftRows({ rift, pairs, positive, negative }: Contradicting, pen: Pen): string[] {
  const more = pairs > 1 ? `, ${pairs} pairs, the nearest in time` : '';
  return [
    ...pen.put(`${rift}${more}`, 2, 4, 'accent'),
    ...sayRows('+', positive, pen),
    ...sayRows('−', negative, pen),
  ];
}

const sayRows = (sign: string, { by, told }: Judgement, { put }: Pen): string[] =>
  put(`${sign} ${actorsAsTitle(by)}, ${saidOn(told)}: ${quoted(clip(wordsOf(told), PASSAGE))}`, 2, 4);
