import { Edtf } from '../../record/index.js';
import {
  type CaseText,
  type ComparedCase,
  FEATURES,
  type Feature,
  type FeatureValue,
  type Invocation,
  wordsOf,
} from '../../weigh/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { beside } from '../ledger/beside.js';
import { actorsAsTitle, capital, listed } from '../names.js';
import type { Pen } from '../pen.js';
import { saidOn } from '../said-on.js';

/** Columns of the labels beside what sources say. */
const LABEL = 11;
/** Longest passage, in characters. */
const PASSAGE = 170;
/** Invocations of a case on a page for people; the rest is in the data. */
const SHOWN = 6;

/** A case: what was given up, for what, what followed, who holds it up, and how it is like the process. */
export function caseRows(one: ComparedCase, pen: Pen): string[] {
  const { name, texts, told } = one;
  const inner = pen.narrower(pen.columns - LABEL);
  const row = (label: string, says: readonly CaseText[]): string[] =>
    says.length === 0
      ? []
      : beside(
          `  ${label}`,
          LABEL,
          says.flatMap(({ words }) => inner.put(quoted(clip(words.quote, PASSAGE)), 0, 1)),
          pen,
        );
  const invoked = told.filter(({ by }) => by.length > 0);
  return [
    ...pen.put([capital(name), whenWords(texts.when)].filter(Boolean).join(' · '), 0, 2, 'bold'),
    ...row('gave up', texts.gave_up),
    ...row('for', texts.for_what),
    ...row('followed', texts.followed),
    ...(invoked.length > 0 ? invoked : told).slice(0, SHOWN).flatMap((each) => invocationRows(each, pen)),
    ...(invoked.length > SHOWN ? pen.put(`and ${invoked.length - SHOWN} more`, 2, 4, 'faint') : []),
    ...likenessRows(one, pen),
  ];
}

const whenWords = (dates: readonly CaseText[]): string =>
  listed(
    dates.slice(0, 2).map(({ words: { quote } }) => (Edtf.safeParse(quote).success ? sayDate(quote) : quote)),
  );

const invocationRows = ({ entry, by, told }: Invocation, { put }: Pen): string[] => {
  const who = by.length > 0 ? `${actorsAsTitle(by)}, ` : 'told ';
  return put(`${who}${saidOn(told)}: ${quoted(clip(wordsOf(told), PASSAGE))} ${entry}`, 2, 4);
};

/** What is like the process and what not, and what of the case is not told. */
function likenessRows({ likeness: { alike, unlike }, features }: ComparedCase, { put }: Pen): string[] {
  const words = (names: readonly Feature[]): string => names.map((name) => FEATURES[name].says).join(', ');
  const of = (value: FeatureValue): Feature[] =>
    features.filter((one) => one.value === value).map(({ feature }) => feature);
  const parts = [
    alike.length > 0 && `like here: ${words(alike)}`,
    unlike.length > 0 && `unlike: ${words(unlike)}`,
    of('both').length > 0 && `told both ways: ${words(of('both'))}`,
    of(null).length > 0 && of(null).length < features.length && `not told: ${words(of(null))}`,
    of(null).length === features.length && 'no feature of it is told',
  ].filter(Boolean);
  return put(capital(parts.join('; ')), 2, 4, 'faint');
}

/** A case that nobody holds up, in a line. */
export const quietRow = ({ name, texts, told }: ComparedCase, { put }: Pen): string[] => {
  const says = told[0] ? quoted(clip(wordsOf(told[0].told), PASSAGE)) : '';
  return put(
    [`${capital(name)}${texts.when.length ? ` (${whenWords(texts.when)})` : ''}`, says]
      .filter(Boolean)
      .join(': '),
    0,
    2,
  );
};
