import type { ActorRef } from '../record/index.js';
import type { Mention } from './analysis.js';
import type { Known } from './short-names.js';

/** What a mention asks of the text before it: who "he", "they", "its", "the two leaders", "the president" or "the country" are. */
export type Asks =
  | 'he'
  | 'they'
  | 'it'
  | 'pair'
  | 'holder'
  | 'country'
  | 'counterpart'
  | 'compass'
  | 'rebels';

/** A mention in words, before it has its place in the text. */
export interface Draft extends Omit<Mention, 'start' | 'end'> {
  readonly from: number;
  readonly to: number;
  /** The person it names, for later short forms. */
  readonly who: Known | null;
  /** The sides whose office it is: "foreign minister, unification minister and security adviser" are all South Korea's. */
  readonly owners: readonly ActorRef[];
  readonly asks: Asks | null;
}

type Needed = Pick<Draft, 'from' | 'to' | 'type' | 'refs'>;

/** A draft with what is usual: nobody's office, rank unknown, one, no modifier. */
export const draft = (needed: Needed & Partial<Draft>): Draft => ({
  level: 'unknown',
  office: null,
  plural: false,
  modifier: false,
  who: null,
  owners: [],
  asks: null,
  ...needed,
});
