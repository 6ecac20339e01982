import { childrenBy, lemma, type Trees } from '../parse/tree.js';
import type { Certainty } from './factuality.js';

/** What a verb or noun says of the clause, infinitive or deed that depends on it. */
export type Attitude = Extract<Certainty, 'planned' | 'wanted' | 'hedged'> | 'denies' | 'says';

/** The words by attitude, in their lemmas, a verb and its particle joined (“rule-out”), each row with a sentence that shows what they do. */
export const ATTITUDE_WORDS: readonly {
  readonly attitude: Attitude;
  readonly words: string;
  readonly example: string;
}[] = [
  {
    attitude: 'planned',
    words:
      'plan intend agree schedule promise pledge vow commit undertake prepare arrange expect decide resolve ready set due intention commitment agreement decision threaten threat',
    example: 'The two sides plan to meet in Oslo.',
  },
  {
    attitude: 'wanted',
    words:
      'want wish hope seek demand urge call ask request propose suggest invite offer need require insist appeal press push encourage recommend advise beg desire willing eager aim try attempt strive proposal invitation effort willingness bid favor prefer',
    example: 'Seoul wants Pyongyang to return to the table.',
  },
  {
    attitude: 'hedged',
    words:
      'seem appear believe think suspect doubt speculate likely unlikely possible may consider assume estimate guess suppose fear worry possibility chance prospect allegedly feel',
    example: 'Analysts believe that the reactor runs again.',
  },
  {
    attitude: 'denies',
    words:
      'deny refuse fail decline avoid prevent reject stop refrain cease prohibit ban forbid refusal failure denial unable unwilling abstain rule-out turn-down dismiss rebuff spurn shun oppose',
    example: 'The minister refused to meet the envoy.',
  },
  {
    attitude: 'says',
    words:
      'say tell state announce declare report claim add note argue warn write confirm reiterate stress emphasize acknowledge admit explain remark comment insist maintain affirm reaffirm assert contend inform observe conclude reply respond recall testify indicate signal statement announcement',
    example: 'The ministry said that the talks had ended.',
  },
];

/** The attitude of each lemma; a word that stands in two rows keeps the first. */
export const ATTITUDES: ReadonlyMap<string, Attitude> = new Map(
  ATTITUDE_WORDS.toReversed().flatMap(({ attitude, words }) =>
    words.split(' ').map((word) => [word, attitude] as const),
  ),
);

/** What a word says of what depends on it, by its lemma and particle: "rule" says nothing, "rule out" denies. */
export function attitudeOf(trees: Trees, token: number): Attitude | undefined {
  const [particle] = childrenBy(trees, token, 'compound:prt');
  const word = lemma(trees, token);
  const whole = particle === undefined ? word : `${word}-${trees.tokens.lower[particle]}`;
  return ATTITUDES.get(whole) ?? ATTITUDES.get(word);
}

/** Adverbs that make a guess of what they stand with. */
export const HEDGING_ADVERBS: ReadonlySet<string> = new Set(
  'perhaps possibly probably reportedly allegedly apparently likely maybe presumably supposedly potentially seemingly purportedly'.split(
    ' ',
  ),
);
