import type { Assessment } from '../record/index.js';
import type { Rule } from './rule.js';

export interface AssessmentMeaning {
  readonly verdict: Assessment['verdict'];
  /** The word itself judges talks or agreements; no such noun need stand near. */
  readonly alone?: boolean;
  /** Whoever is the subject of the words judges ("Chad hailed the deal"); elsewhere it is whoever speaks. */
  readonly of?: 'subject';
}

const good: AssessmentMeaning = { verdict: 'positive' };
const bad: AssessmentMeaning = { verdict: 'negative' };
const goodAlone: AssessmentMeaning = { verdict: 'positive', alone: true };
const badAlone: AssessmentMeaning = { verdict: 'negative', alone: true };

/** How talks, agreements and outlooks are judged. Under "not" the verdict turns. */
export const ASSESSMENT_RULES: readonly Rule<AssessmentMeaning>[] = [
  {
    id: 'assessment/success',
    match: '(success|successful|successfully|triumph|breakthrough|milestone|achievement|victory|win|wins)',
    means: good,
    because: 'words of success',
    example: 'The minister called the talks a success.',
  },
  {
    id: 'assessment/historic',
    match: '(historic|unprecedented|epochal|landmark|momentous|groundbreaking|truly historic)',
    means: good,
    because: 'words of historic weight',
    example: 'The summit was historic, the spokesman said.',
  },
  {
    id: 'assessment/constructive',
    match:
      '(constructive|productive|fruitful|positive|serious|useful|sincere|frank|honest|substantive|encouraging|meaningful|tremendous|great|excellent|wonderful|good|very good|promising|effective|practical|comprehensive|businesslike|business-like|cordial|intensive|important)',
    means: good,
    because: 'words that praise talks',
    example: 'Both sides described the talks as constructive.',
  },
  {
    id: 'assessment/progress',
    match:
      '(~make ..2 progress|(meaningful|significant|real|good|substantial|tangible|great) progress|important step|first step|step forward|step toward|step towards|good beginning|new chapter|turning point|dramatic transformation|golden age)',
    means: goodAlone,
    because: 'progress is a judgement of the process',
    example: 'The negotiators made significant progress.',
  },
  {
    id: 'assessment/optimism',
    match: '(optimistic|hopeful|confident|convinced|optimism|confidence)',
    means: { ...goodAlone, of: 'subject' },
    because: 'confidence judges the outlook',
    example: 'The envoy is confident that a deal is near.',
  },
  {
    id: 'assessment/strength',
    match:
      '(cornerstone|stronger than ever|safer|strengthens|enhances|contribute to|contributes to|paves the way|brings peace|essential to|indispensable|high hopes)',
    means: goodAlone,
    because: 'claims of good effect',
    example: 'The pact makes the region safer, he said.',
  },
  {
    id: 'assessment/failure',
    match:
      '(failure|failures|~fail to|~fail|failed|fruitless|~collapse|unsuccessful|disaster|disastrous|setback|debacle)',
    means: bad,
    because: 'words of failure',
    example: 'The conference was a failure.',
  },
  {
    id: 'assessment/no-progress',
    match:
      '((no|little|without|minimal|scant|few) ..2 (progress|results|outcomes|breakthrough|details|specifics|substance)|~lack ..3 (details|specifics|substance|teeth|detail)|not lay out)',
    means: badAlone,
    because: 'absence of results judges the process',
    example: 'The talks produced little concrete progress.',
  },
  {
    id: 'assessment/symbolic',
    match:
      '(symbolic|symbolism|theater|theatre|photo opportunity|photo-op|empty|vague|hollow|propaganda|superficial|cosmetic|piecemeal)',
    means: badAlone,
    because: 'form without content',
    example: 'Critics called the handshake symbolic.',
  },
  {
    id: 'assessment/unlikely',
    match:
      '(unlikely|doubtful|skeptical|sceptical|pessimistic|not very optimistic|bleak|dim|uncertain|dubious|cautious|no closer to|inconceivable|doubt|doubts)',
    means: badAlone,
    because: 'a dark outlook',
    example: 'A deal appears unlikely this year.',
  },
  {
    id: 'assessment/tense',
    match:
      '(contentious|deadlocked|strained|tense|difficult|disappointing|disappointed|limited|limitations|weak|troublesome|nadir|dangerous|flawed|bad|worst|terrible|unacceptable|went nowhere|abruptly|one-sided)',
    means: bad,
    because: 'words that fault talks or relations',
    example: 'After weeks of contentious negotiations they parted.',
  },
  {
    id: 'assessment/threat',
    match:
      '(direct challenge to|violation of|threat to|~undermine|~backfire|in jeopardy|~jeopardize|could collapse|collapse entirely|severe and complex)',
    means: badAlone,
    because: 'claims of harm',
    example: 'The law is a direct challenge to the treaty, Beijing said.',
  },
  {
    id: 'assessment/limited-effect',
    match:
      '(did not have much|not have much|more limited than|fell short|falls short|less than expected|did little)',
    means: badAlone,
    because: 'effect less than hoped',
    example: 'The accord fell short of what was hoped.',
  },
  {
    id: 'assessment/praise',
    match: '(~hail|~praise|~celebrate|~applaud|~commend)',
    means: { ...good, of: 'subject' },
    because: 'praise judges',
    example: 'The governor hailed the agreement.',
  },
  {
    id: 'assessment/blame',
    match: '(~criticize|~criticise|~denounce|~condemn|~slam|~lambast|~deplore|~bemoan)',
    means: { ...bad, of: 'subject' },
    because: 'blame judges',
    example: 'The opposition denounced the deal.',
  },
  {
    id: 'assessment/no-hope',
    match:
      '((little|no|scant) (hope|sign|signs|prospect|chance|optimism|solution)|hopes ..2 (dimmed|faded|dashed)|stalemate|impasse|in sight|on the brink of collapse|no breakthrough|unable to find|misgivings|misgiving)',
    means: badAlone,
    because: 'a dark outlook',
    example: 'There is little hope of a settlement.',
  },
  {
    id: 'assessment/on-track',
    match:
      '(on track|within reach|signs of progress|closer than ever|never been closer|moving forward|going well|raised hopes|raises hopes|good things|renewed hope|positive things|big progress|big moment|great moment|close to (a|an) (deal|agreement))',
    means: goodAlone,
    because: 'a bright outlook',
    example: 'The mediator said a truce was within reach.',
  },
  {
    id: 'assessment/opportunity',
    match:
      '((great|historic|unique|rare|golden|an|real) (opportunity|chance|potential)|opportunity to|potential (for|to))',
    means: good,
    because: 'an opening is a judgement of the outlook',
    example: 'The ceasefire is a historic opportunity for the peace process.',
  },
];
