import type { Commitment } from '../record/index.js';
import type { Rule } from './rule.js';

/** What a promise pattern means. */
export interface CommitmentMeaning {
  readonly status: Commitment['status'];
  /** Binds only in the sides' own texts and speech, where "will" is a promise and not a forecast. */
  readonly ownVoice?: boolean;
  /** Binds also where a side is reported or quoted to say it of itself ("Kosovo said it would sign"). */
  readonly saying?: true;
  /** Where nobody is its subject, it binds the sides that its clause names before it ("their summit produced commitments to"). */
  readonly elseClause?: true;
  /** Binds only where two sides or more intend it; what one side intends is its position (ruling). */
  readonly jointly?: true;
  /**
   * Who is bound where it is not the subject: whoever a text names next, else the two sides that the document is about (`text`); the
   * actor inside the pattern (`slot`); the sides of the clause (`clause`); the two or more who do it with each other (`makers`) or whom the agreement's own name tells (`named`).
   */
  readonly of?: 'text' | 'slot' | 'clause' | 'makers' | 'named';
}

const pledged: CommitmentMeaning = { status: 'pledged' };
const own: CommitmentMeaning = { status: 'pledged', ownVoice: true };
const intended: CommitmentMeaning = { ...own, jointly: true };
const broken: CommitmentMeaning = { status: 'broken' };

/** Neither denied, a condition, a question nor a wish. */
const meant = '!denied !mark=if|unless|whether !as=asked|wanted';

/** How sides bind themselves. */
export const COMMITMENT_RULES: readonly Rule<CommitmentMeaning>[] = [
  {
    id: 'commitment/commit',
    match: '(~commit|~commit itself|~commit themselves|~commit himself) to',
    means: pledged,
    because: 'the plainest verb of promise',
    example: 'Chad committed to withdraw its troops.',
  },
  {
    id: 'commitment/pledge',
    match: `[verb pledge|promise|vow|guarantee] content|patient|to ${meant}`,
    means: pledged,
    because: 'verbs of promise',
    example: 'Libya pledged to destroy its chemical weapons.',
  },
  {
    id: 'commitment/undertake',
    match: `[verb undertake|swear] content ${meant}`,
    means: pledged,
    because: 'who undertakes to act promises; who undertakes a reform does it',
    example: 'Libya undertook to pay for the damage.',
  },
  {
    id: 'commitment/noun',
    match: `[noun commitment|pledge|promise|obligation|assurance|guarantee] content|to|of|on|in|under|toward|towards ${meant}`,
    means: { ...pledged, elseClause: true },
    because: 'a promise named as a thing',
    example: 'Kenya repeated its commitment to a ceasefire.',
  },
  {
    id: 'commitment/agree',
    match: `[verb agree|consent] infinitive|to|on finite ${meant}`,
    means: pledged,
    because: 'what a side agrees to do binds it',
    example: 'Armenia and Azerbaijan agreed to exchange prisoners.',
  },
  {
    id: 'commitment/agree-that',
    match: '~agree that ..12 (will|would|shall)',
    means: pledged,
    because: 'what sides agree will be done binds them; what they agree is so does not',
    example: 'The two sides agreed that observers would be sent to Darfur.',
  },
  {
    id: 'commitment/lead',
    match: '(~agree|~pledge|~promise|~undertake|commitment|commitments|pledges|promises) (to|that) ..3 :',
    means: pledged,
    because: 'what leads a list of promises binds to each of them',
    example: 'China has agreed to:',
  },
  {
    id: 'commitment/intend',
    match: `[verb intend|resolve|determine|decide|plan] content finite ${meant}`,
    means: intended,
    because: 'joint intentions are commitments of low obligation (ruling)',
    example: 'We intend to reopen the border crossings.',
  },
  {
    id: 'commitment/intention',
    match: `[noun intention|determination|resolve] content ${meant}`,
    means: intended,
    because: 'joint intentions are commitments of low obligation (ruling)',
    example: 'The ministers declared their determination to rebuild the port.',
  },
  {
    id: 'commitment/will',
    match: '(will|shall) !@refusing (also|further|not|jointly|continue to)?',
    means: { ...own, saying: true },
    because: 'in a text of the sides’ own "will" promises',
    example: 'We will release all prisoners within ten days.',
  },
  {
    id: 'commitment/would',
    match: "(would|'d) !@refusing",
    means: { ...own, saying: true },
    because: 'in reported speech "would" stands for "will"',
    example: 'Kosovo said it would reopen the bridge.',
  },
  {
    id: 'commitment/seek-to',
    match: 'will seek to',
    means: own,
    because: 'joint intentions are commitments of low obligation (ruling)',
    example: 'We will seek to expand trade.',
  },
  {
    id: 'commitment/instruct',
    match: `[verb direct|instruct|order|task] content ${meant}`,
    means: own,
    because: 'who instructs its own officials binds itself',
    example: 'The two presidents instructed their ministers to reopen the border.',
  },
  {
    id: 'commitment/sign',
    match: '[verb sign|conclude|complete|initial|reach|seal] patient=@pact finite as=done|ongoing !denied',
    means: { status: 'pledged', of: 'makers' },
    because: 'those who make an agreement with each other are bound by it',
    example: 'Colombia and the rebels signed a ceasefire agreement.',
  },
  {
    id: 'commitment/signed-by',
    match: '[verb sign|conclude|initial|seal|ratify] by|between=<actor> as=done|ongoing !denied',
    means: { status: 'pledged', of: 'makers' },
    because: 'those by whom or between whom an agreement is made are bound by it',
    example: 'The accord, signed by Nepal and Bhutan in May, holds.',
  },
  {
    id: 'commitment/dated-pact',
    match: '[noun @pact|declaration|disengagement] of=<time>',
    means: { status: 'pledged', of: 'named' },
    because: 'an agreement that is named with its two sides and its day was made between them',
    example: 'The talks led to the Greek-Turkish accord of May 1998.',
  },
  {
    id: 'commitment/brokered',
    match:
      '[noun @pact|disengagement] above=conclude|conclusion|negotiate|arrange|broker|mediate|secure|produce|facilitate as=done|ongoing !denied',
    means: { status: 'pledged', of: 'named' },
    because: 'an agreement that came about binds the two whom its name tells',
    example: 'The envoy brokered a Greek-Turkish truce.',
  },
  {
    id: 'commitment/text-provides',
    match: `[verb call|provide|require|oblige|commit|bind|stipulate|envisage|foresee] subject=@agreement|act|law|resolution|it content|patient|for !denied`,
    means: { status: 'pledged', of: 'text' },
    because: 'a text that calls on its parties to act binds them',
    example: 'The agreement requires Serbia to withdraw its police.',
  },
  {
    id: 'commitment/broken-promises',
    match: '[noun promise|commitment|pledge] modifier=broken',
    means: broken,
    because: 'a promise reported as broken',
    example: 'Jordan spoke of broken promises by Syria.',
  },
  {
    id: 'commitment/broken',
    match: `[verb break|violate|breach|renege|abandon|withdraw] patient|on|from=@pact|promise|commitment|obligation|pledge ${meant} !as=hedged`,
    means: broken,
    because: 'a promise reported as broken',
    example: 'Rwanda violated the ceasefire, the mediator said.',
  },
  {
    id: 'commitment/not-kept',
    match:
      '[verb fulfill|fulfil|honor|comply|abide|uphold|keep|implement] patient|with|by=@pact|promise|commitment|obligation|pledge|term denied',
    means: broken,
    because: 'a promise that was not kept is broken',
    example: 'Neither of the two parties honoured the truce.',
  },
  {
    id: 'commitment/kept',
    match: `[verb fulfill|fulfil|honor|comply|abide|implement] patient|with|by=@pact|promise|commitment|obligation|pledge|term finite as=done|ongoing !denied`,
    means: { status: 'fulfilled' },
    because: 'a promise reported as kept',
    example: 'Sudan fulfilled its obligations, the monitors found.',
  },
  {
    id: 'commitment/announce',
    match:
      '[verb suspend|halt|freeze|release|free|lift|stop|withdraw|cease] above=announce|declare|say as=done|ongoing !denied',
    means: { ...own, saying: true },
    because: 'an announced restraint binds its speaker',
    example: 'Iran announced it was suspending enrichment.',
  },
  {
    id: 'commitment/announce-noun',
    match: `[verb announce|declare|proclaim] patient=ceasefire|cease-fire|truce|moratorium|halt|suspension|withdrawal|pullout|freeze|release ${meant}`,
    means: pledged,
    because: 'an announced restraint binds its speaker',
    example: 'The rebels declared a truce for the harvest, Chad said.',
  },
  {
    id: 'commitment/accede',
    match: `[verb accede|ratify|accept|join] patient|to=treaty|convention|protocol|limit|term|obligation finite ${meant}`,
    means: pledged,
    because: 'joining a treaty binds',
    example: 'Kenya ratified the treaty.',
  },
  {
    id: 'commitment/assure',
    match: `[verb assure] patient=<actor> ${meant}`,
    means: pledged,
    because: 'an assurance is a promise',
    example: 'Russia assured Turkey that grain ships would pass.',
  },
  {
    id: 'commitment/won-from',
    match: '(~secure|~obtain|~win|~extract) ..6 from <actor>',
    means: { status: 'pledged', of: 'slot' },
    because: 'what one side wins from another the other has promised',
    example: 'The envoy secured purchases of grain from Romania.',
  },
  {
    id: 'commitment/under-deal',
    match:
      'under (the|a|this|that|its|their) ..2 (deal|agreement|accord|plan|pact|treaty|truce|terms) ,? <actor> (will|would|must|is to|are to|has to|have to|agreed to)',
    means: { status: 'pledged', of: 'slot' },
    because: 'what a side does under an agreement it has promised in it',
    example: 'Under the deal, Iran would ship its uranium abroad.',
  },
  {
    id: 'commitment/lapsed',
    match: '[verb expire|lapse|collapse|unravel|run] subject=@pact finite as=done',
    means: { status: 'lapsed', of: 'clause' },
    because: 'a promise that ended unfulfilled',
    example: 'The truce between Yemen and the Houthis expired in October.',
  },
];
