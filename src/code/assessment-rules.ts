import type { Assessment } from '../record/index.js';
import type { Rule } from './rule.js';

export interface AssessmentMeaning {
  readonly verdict: Assessment['verdict'];
  /**
   * What must be talks, an agreement or the like: what the word is said of ("fruitful talks", "the pact helps"), the same but not by an
   * adjective before its noun, the object ("hailed the deal"), or nothing: the words themselves judge.
   */
  readonly of: 'bearer' | 'predicate' | 'object' | 'nothing';
  /** Whoever is the subject of the words judges ("Chad hailed the deal"); elsewhere it is whoever speaks. */
  readonly by?: 'subject';
}

const good: AssessmentMeaning = { verdict: 'positive', of: 'bearer' };
const bad: AssessmentMeaning = { verdict: 'negative', of: 'bearer' };
const goodSaid: AssessmentMeaning = { verdict: 'positive', of: 'predicate' };
const badSaid: AssessmentMeaning = { verdict: 'negative', of: 'predicate' };
const goodAlone: AssessmentMeaning = { verdict: 'positive', of: 'nothing' };
const badAlone: AssessmentMeaning = { verdict: 'negative', of: 'nothing' };
const goodHailed: AssessmentMeaning = { verdict: 'positive', of: 'object', by: 'subject' };
const badHailed: AssessmentMeaning = { verdict: 'negative', of: 'object', by: 'subject' };
const goodBySubject: AssessmentMeaning = { verdict: 'positive', of: 'nothing', by: 'subject' };
const badBySubject: AssessmentMeaning = { verdict: 'negative', of: 'nothing', by: 'subject' };

/** How talks, agreements and outlooks are judged. Under "not" the verdict turns. */
export const ASSESSMENT_RULES: readonly Rule<AssessmentMeaning>[] = [
  {
    id: 'assessment/praise',
    match: '[@praising] !object',
    means: good,
    because: 'a word of praise for talks, an agreement or a policy',
    example: 'Both sides described the talks as constructive.',
  },
  {
    id: 'assessment/fault',
    match: '[@faulting] !object',
    means: bad,
    because: 'a word that faults talks, an agreement or a policy',
    example: 'Relations between Sudan and Chad remain tense.',
  },
  {
    id: 'assessment/weight',
    match:
      '[important|comprehensive|intensive|significant|strong|effective|solid|stable|essential|indispensable|crucial|vital|safe|robust|ironclad|lasting] !object',
    means: goodSaid,
    because: 'praise where it is said of something, a mere description before a noun',
    example: 'The minister said the agreement was comprehensive.',
  },
  {
    id: 'assessment/limits',
    match:
      '[limited|weak|slow|uncertain|dead|tough|problematic|unclear|doubtful|unlikely|risky|ambiguous|elusive|slim|remote|poor] !object',
    means: badSaid,
    because: 'a fault where it is said of something, a mere description before a noun',
    example: 'The impact of the accord was limited.',
  },
  {
    id: 'assessment/success',
    match:
      '[noun success|triumph|breakthrough|milestone|achievement|victory|win|accomplishment|cornerstone|pillar|bedrock|opportunity|relief|boost]',
    means: good,
    because: 'words of success',
    example: 'The minister called the talks a success.',
  },
  {
    id: 'assessment/failure',
    match:
      '[noun failure|disaster|setback|debacle|fiasco|farce|mistake|sham|charade|theater|symbolism|gimmick|surrender|betrayal|capitulation|waste|limitation|weakness|shortcoming|flaw|inadequacy] !above=@agreement|@meeting',
    means: bad,
    because: 'words of failure',
    example: 'The conference was a failure.',
  },
  {
    id: 'assessment/ended-in',
    match: '(~end|~result|~culminate) in ..2 (failure|disaster|deadlock|stalemate|acrimony)',
    means: bad,
    because: 'an end in failure',
    example: 'The summit ended in failure.',
  },
  {
    id: 'assessment/succeeding',
    match: '[verb succeed|flourish|thrive|prosper|blossom|improve|thaw|warm|recover] !object',
    means: goodSaid,
    because: 'things that go well',
    example: 'The mediation succeeded.',
  },
  {
    id: 'assessment/failing',
    match:
      '[verb fail|falter|collapse|stall|unravel|founder|flounder|deteriorate|worsen|sour|backfire|retrogress] !object',
    means: bad,
    because: 'things that go badly',
    example: 'The peace process collapsed.',
  },
  {
    id: 'assessment/nowhere',
    match:
      '(went nowhere|going nowhere|wrong direction|lost momentum|~lose momentum|come to nothing|came to nothing|fall apart|fell apart|falling apart|in jeopardy|in tatters|in ruins)',
    means: bad,
    because: 'things that go badly',
    example: 'The plan went nowhere.',
  },
  {
    id: 'assessment/effect',
    match:
      '[verb transform|revive|save|lower|eliminate|stop|halt|resolve|achieve|remove|calm|silence|improve|stabilize|bring|create|build|deliver|secure|cement|ensure|help|promote|advance|strengthen|safeguard|boost|bolster|enhance|ease|restore|foster|facilitate|protect|guarantee|benefit|reduce|prevent|end|deepen|serve] object finite',
    means: good,
    because: 'what an agreement or talks bring about is a claim of good effect',
    example: 'The agreement strengthened the alliance.',
  },
  {
    id: 'assessment/helping',
    match: '[verb help|allow|enable|permit|serve] content finite',
    means: good,
    because: 'what an agreement or talks make possible is a claim of good effect',
    example: 'The deal has helped to bring down prices.',
  },
  {
    id: 'assessment/bad-effect',
    match:
      '[verb reward|embolden|betray|legitimize|fuel|prolong|ignore|exclude|abandon|entrench|worsen|aggravate|inflame] object finite',
    means: bad,
    because: 'what an agreement or talks do wrong is a claim of bad effect',
    example: 'The deal has rewarded aggression.',
  },
  {
    id: 'assessment/contributes',
    match:
      '(~contribute to|~pave the way|~lay the (groundwork|foundation|foundations)|~make ..4 (safer|stronger|better)|~open ..2 (door|way|chapter)|~set ..2 precedent|~establish ..2 precedent|safer|stronger than ever)',
    means: good,
    because: 'claims of good effect',
    example: 'The pact makes the region safer, he said.',
  },
  {
    id: 'assessment/harm',
    match:
      '[verb undermine|jeopardize|weaken|hurt|harm|damage|endanger|imperil|embolden|poison|strain|torpedo|sabotage] object=@meeting|@agreement|@endeavour|@judged finite',
    means: badAlone,
    because: 'claims of harm to talks, an agreement or relations',
    example: 'The raid damaged the peace process.',
  },
  {
    id: 'assessment/challenge',
    match: '[noun challenge|threat|blow|setback|affront|insult] to=@agreement|@endeavour|@meeting|@judged',
    means: badAlone,
    because: 'claims of harm to talks, an agreement or relations',
    example: 'The law is a direct challenge to the treaty, Beijing said.',
  },
  {
    id: 'assessment/progress-made',
    match: '[noun progress|headway|momentum] !denied',
    means: goodAlone,
    because: 'progress is a judgement of the process',
    example: 'The envoys noted further progress.',
  },
  {
    id: 'assessment/progress',
    match:
      '(~make ..2 (progress|headway)|(meaningful|significant|real|good|substantial|tangible|great|major|some|more) progress|important step|first step|step forward|steps forward|step toward|step towards|step in the right direction|good beginning|good start|new chapter|new era|turning point|dramatic transformation|golden age)',
    means: goodAlone,
    because: 'progress is a judgement of the process',
    example: 'The negotiators made significant progress.',
  },
  {
    id: 'assessment/no-progress',
    match:
      '((no|little|without|minimal|scant|few|any) ..2 (progress|results|outcomes|breakthrough|details|specifics|substance)|~lack ..3 (details|specifics|substance|teeth|detail|clarity)|lack of ..2 (details|specifics|substance|clarity|progress|results)|short on (detail|details|substance)|no breakthrough)',
    means: badAlone,
    because: 'absence of results judges the process',
    example: 'The talks produced little concrete progress.',
  },
  {
    id: 'assessment/silent',
    match:
      '[verb include|contain|lay|specify|provide|address|resolve|define|mention|explain|require|guarantee] subject=@agreement denied',
    means: badAlone,
    because: 'what an agreement leaves out is held against it',
    example: 'The accord does not specify a date.',
  },
  {
    id: 'assessment/optimism',
    match:
      '[optimistic|hopeful|confident|convinced|upbeat|satisfied|pleased|heartened|reassured] !object !bearer=@meeting|@agreement',
    means: goodBySubject,
    because: 'confidence judges the outlook',
    example: 'The envoy is confident that a deal is near.',
  },
  {
    id: 'assessment/confidence',
    match:
      '(full|great|every|complete|~express|~voice|have|has|had|his|her|their) ..1 (confidence|optimism|satisfaction)',
    means: goodBySubject,
    because: 'confidence judges the outlook',
    example: 'Chad has full confidence in the guarantees.',
  },
  {
    id: 'assessment/holding',
    match: '[verb hold|last|survive] subject=truce|ceasefire|cease-fire|peace|calm|@agreement !object',
    means: good,
    because: 'things that go well',
    example: 'The truce between the two armies is holding.',
  },
  {
    id: 'assessment/narrowing',
    match: '(gap|gaps|differences) ..4 ~narrow',
    means: goodAlone,
    because: 'a bright outlook',
    example: 'The gaps between them have narrowed.',
  },
  {
    id: 'assessment/doubt',
    match:
      '[skeptical|sceptical|pessimistic|cautious|wary|disappointed|frustrated|dissatisfied|unhappy|doubt|dismayed]',
    means: badBySubject,
    because: 'doubt judges the outlook',
    example: 'The envoy was deeply skeptical of the plan.',
  },
  {
    id: 'assessment/unlikely',
    match:
      '(doubtful|inconceivable|unlikely|no closer to|misgivings|misgiving|skepticism|scepticism|pessimism)',
    means: badAlone,
    because: 'a dark outlook',
    example: 'There were misgivings in Seoul.',
  },
  {
    id: 'assessment/expecting',
    match:
      '[verb expect|believe|hope|think|predict] content=succeed|yield|work|lead|help|bring|enhance|improve|end|happen !denied',
    means: goodBySubject,
    because: 'an expectation of success judges the outlook',
    example: 'The premier believed that the pact would bring stability.',
  },
  {
    id: 'assessment/not-expecting',
    match:
      '[verb expect|anticipate|foresee|see] object=anything|much|breakthrough|results|progress|solution|deal|agreement denied',
    means: badBySubject,
    because: 'an expectation of little judges the outlook',
    example: 'The envoy does not expect a breakthrough.',
  },
  {
    id: 'assessment/limited-effect',
    match:
      '(did not have much|not have much|more limited than|~fall short|less than expected|did little|does little|do little|~leave much to be desired|more work (is|was|remains)|much work (is|was|remains)|(much|more|lot) ..2 (remains|remained) to be done)',
    means: badAlone,
    because: 'effect less than hoped',
    example: 'The accord fell short of what was hoped.',
  },
  {
    id: 'assessment/hailing',
    match: '[verb hail|praise|celebrate|applaud|commend|laud|tout|salute|trumpet]',
    means: goodHailed,
    because: 'praise judges',
    example: 'The governor hailed the agreement.',
  },
  {
    id: 'assessment/blaming',
    match:
      '[verb criticize|denounce|condemn|slam|lambast|deplore|bemoan|blast|decry|deride|disparage|dismiss|ridicule]',
    means: badHailed,
    because: 'blame judges',
    example: 'The opposition denounced the deal.',
  },
  {
    id: 'assessment/no-hope',
    match:
      '((little|no|scant) ..1 (hope|sign|signs|prospect|prospects|chance|optimism|solution)|hopes ..2 (dimmed|faded|dashed)|~dim hopes|stalemate|impasse|solution in sight|on the brink of collapse|unable to find|far from (a|an|any)|long way to go|uphill (battle|struggle|task)|time ..2 running out|(achieved|accomplished|yielded|produced) (little|nothing)|left ..3 (unanswered|unresolved|open)|questions remain|doubts remain)',
    means: badAlone,
    because: 'a dark outlook',
    example: 'There is little hope of a settlement.',
  },
  {
    id: 'assessment/on-track',
    match:
      '(on track|within reach|signs of progress|closer than ever|never been closer|moving forward|moving in the right direction|going well|going very well|went well|went very well|raised hopes|raises hopes|good things|renewed hope|positive things|big progress|big moment|great moment|close to (a|an) (deal|agreement)|high hopes|~gain momentum)',
    means: goodAlone,
    because: 'a bright outlook',
    example: 'The mediator said a truce was within reach.',
  },
  {
    id: 'assessment/opportunity',
    match: '((great|historic|unique|rare|golden|real) (opportunity|chance|potential))',
    means: goodAlone,
    because: 'an opening is a judgement of the outlook',
    example: 'The ceasefire is a historic opportunity for the peace process.',
  },
];
