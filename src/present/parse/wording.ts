import type { ParsedFrame, ParsedSentence, ParsedWord, Run } from './view.js';

/** What a mark is: it decides the colour. */
export type MarkKind = 'name' | 'time' | 'place' | 'quotation';

/** A run of words with the label that it bears in a drawing. */
export interface Mark extends Run {
  readonly kind: MarkKind;
  readonly label: string;
}

/** Stands for what could not be resolved. */
const OPEN = '?';

/** Names with whom they denote, times with their values, places and quotations of a sentence, in the order of the text. */
export function marksOf({ names, times, places, quotations }: ParsedSentence): Mark[] {
  const marked = (kind: MarkKind, { from, to }: Run, label: string): Mark => ({ kind, from, to, label });
  const marks = [
    ...quotations.map((run) => marked('quotation', run, 'quotation')),
    ...names.map((run) => marked('name', run, `${run.type} ${run.refs.join(' + ') || OPEN}`)),
    ...times.map((run) =>
      marked(
        'time',
        run,
        [run.type, run.relation, run.value ?? run.length ?? OPEN].filter(Boolean).join(' '),
      ),
    ),
    ...places.map((run) =>
      marked('place', run, `place ${run.name}${run.state === null ? '' : `, ${run.state}`}`),
    ),
  ];
  return marks.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Words as they stand in the text, a blank where the text has any white space. */
export const spelt = (words: readonly ParsedWord[]): string =>
  words.reduce((text, { start, form }, i) => {
    const isApart = start > (words[i - 1]?.end ?? start);
    return `${text}${isApart ? ' ' : ''}${form}`;
  }, '');

/** Words for the part of a frame that a word heads: the name that it stands in, or else the word alone. */
function said({ words, names }: ParsedSentence, word: number): string {
  const name = names.find(({ from, to }) => from <= word && word < to);
  return spelt(name ? words.slice(name.from, name.to) : words.slice(word, word + 1));
}

const allSaid = (sentence: ParsedSentence, parts: readonly number[]): string =>
  [...new Set(parts.map((word) => said(sentence, word)))].join(' + ');

/** How sure a frame is: "done", "planned, denied". */
export const surenessOf = ({ certainty, negated }: ParsedFrame): string =>
  negated ? `${certainty}, denied` : certainty;

/** What a frame says on one line without its lemma: "Iran → the offer · when 2021-04-13 · done". */
export function frameLine(sentence: ParsedSentence, frame: ParsedFrame): string {
  const { agents, patients, partners, recipients, content, sources } = frame;
  const named = (label: string, parts: readonly number[]): string =>
    parts.length ? `${label} ${allSaid(sentence, parts)}` : '';
  const whom = named('→', patients);
  const times = frame.times.map((i) => sentence.times[i]?.value ?? OPEN);
  const places = frame.places.map((i) => sentence.places[i]?.name ?? OPEN);
  const sureness = [surenessOf(frame), named('says', sources)].filter(Boolean).join('; ');
  return [
    [allSaid(sentence, agents) || (whom && OPEN), whom].filter(Boolean).join(' '),
    named('with', partners),
    named('to', recipients),
    content === null ? '' : `content ${sentence.words[content]?.form ?? OPEN}`,
    times.length ? `when ${times.join(' + ')}` : '',
    places.length ? `where ${places.join(' + ')}` : '',
    sureness,
  ]
    .filter(Boolean)
    .join(' · ');
}
