import type { Certainty, Mention, Place, Quotation, Span, TimeExpression } from '../../language/index.js';
import type { Notice } from '../../record/index.js';

/** A run of words of one sentence: indices into its `words`, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A word with its place in the text, its tags, and the word of its sentence that it hangs on: null for the root. */
export interface ParsedWord extends Span {
  readonly form: string;
  readonly lemma: string;
  /** The universal part of speech ("VERB") and the Penn tag ("VBD"). */
  readonly upos: string;
  readonly xpos: string;
  readonly head: number | null;
  /** The relation to the head in Universal Dependencies ("nsubj:pass"), "root" for the root. */
  readonly relation: string;
}

/** What a predicate says. All parts are indices: of words, of the sentence's `times` and of its `places`. `from` and `to` bound its clause. */
export interface ParsedFrame extends Run {
  readonly predicate: number;
  readonly lemma: string;
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  readonly partners: readonly number[];
  readonly recipients: readonly number[];
  /** The head of what is said, promised, wanted or refused, or null. */
  readonly content: number | null;
  readonly times: readonly number[];
  readonly places: readonly number[];
  readonly certainty: Certainty;
  readonly negated: boolean;
  /** Who says so, the nearest first. */
  readonly sources: readonly number[];
}

/** A sentence with everything that is drawn of it. Spans are offsets into the text and runs of its words; a quotation's run ends with the sentence. */
export interface ParsedSentence extends Span {
  readonly words: readonly ParsedWord[];
  readonly names: readonly (Mention & Run)[];
  readonly times: readonly (TimeExpression & Run)[];
  readonly places: readonly (Place & Run)[];
  readonly quotations: readonly (Quotation & Run)[];
  readonly frames: readonly ParsedFrame[];
}

/** The analysis of a text as plain data, sentence by sentence: what `dragoman parse --json` prints and its drawings are made from. */
export interface ParsedText {
  readonly text: string;
  /** The day that relative dates and offices hang on, or null. */
  readonly published: string | null;
  readonly sentences: readonly ParsedSentence[];
  /** The sentences that could not be read and are left out. */
  readonly notices: readonly Notice[];
}
