export type { Placebo } from './placebo.js';
export type { Ratio } from './ratio.js';
export type { Relation, RelationVerdict, TalkLevel } from './relation.js';
export { TEMPO_RULES, UNLIKELY } from './rules.js';
export {
  type Quiet,
  type Tempo,
  type TempoOptions,
  type TempoYear,
  type TesterTempo,
  tempoOf,
} from './tempo.js';
