import type { ActorRef, Edtf, Notice } from '../record/index.js';
import type { Trees } from './parse/tree.js';

/** A stretch of the text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence: its place in the text, its tokens (from, to: indices into the token table, end exclusive) and its paragraph. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

/** All tokens of a text, column by column. `lower[i]` is the lower-case form with straight apostrophes and hyphens. */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: readonly string[];
  readonly lower: readonly string[];
}

/** A time expression. `value` is EDTF for a date or interval on the calendar, null where it hangs on an unknown day or is vague. */
export interface TimeExpression extends Span {
  readonly type: 'date' | 'duration' | 'set';
  readonly value: Edtf | null;
  /** The word before the time that says how it bounds the act, where one stands. */
  readonly relation?: 'since' | 'by' | 'until' | 'from' | 'within';
  /** How long a duration is, in ISO 8601 ("P60D", "P18M"); left out where that is not said exactly. */
  readonly length?: string;
}

/** What the rank of people makes of their encounter. */
export type Level = 'leader' | 'minister' | 'official' | 'unknown';

/**
 * Words that stand for actors. `refs` is whom they denote on the document's day: one for a name, several for "the two leaders",
 * none where the mention could not be resolved. `type` says what kind of words they are.
 */
export interface Mention extends Span {
  readonly type: 'person' | 'office' | 'state' | 'body' | 'group' | 'pronoun';
  readonly refs: readonly ActorRef[];
  /** The rank of the person or office: an encounter is at the level of its lower-ranking side. */
  readonly level: Level;
  /** The office that the words name, in the terms of `data/actors/titles.csv` ("foreign minister", "envoy"), or null. */
  readonly office: string | null;
  /** Several people: "officials", "the two leaders". */
  readonly plural: boolean;
  /** "North Korean" in "the North Korean program", "Iran's" in "Iran's talks": the words qualify a noun and do not act themselves. */
  readonly modifier: boolean;
}

/** Quoted words. `start` and `end` include the quotation marks; `closed` is false where a paragraph breaks before the mark. */
export interface Quotation extends Span {
  readonly closed: boolean;
}

/** A place that is named, as reports write it ("Hanoi", "military demarcation line"); `state` is the ISO alpha-3 code where known. */
export interface Place extends Span {
  readonly name: string;
  readonly state: string | null;
}

/** A turn of a transcript: the label that names its speaker ("THE PRESIDENT:"), and the words up to the next label. */
export interface Turn extends Span {
  readonly label: Span;
}

/** What the language layer says of a text. Everything is ordered by start; offsets point into `text`. */
export interface Analysis {
  readonly text: string;
  /** The day that relative dates hang on, or null. */
  readonly published: string | null;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** What each word is and what it hangs on. */
  readonly trees: Trees;
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly places: readonly Place[];
  readonly turns: readonly Turn[];
  /** The sentences that could not be read: nothing else of the analysis speaks of them. */
  readonly notices: readonly Notice[];
}
