import type { Commitment } from '../record/index.js';
import type { Rule } from './rule.js';

/** What a promise pattern means. `possessed`: the promise is a noun and its owner stands before it ("Kim's commitment to"). */
export interface CommitmentMeaning {
  readonly status: Commitment['status'];
  /** Binds only in the sides' own texts and speech, where "will" is a promise and not a forecast. */
  readonly ownVoice?: boolean;
  /**
   * Who is bound where it is not the subject: whoever a text names next, else the two sides that the document is about (`text`); the
   * actor inside the pattern (`slot`); the sides of the clause (`clause`).
   */
  readonly of?: 'text' | 'slot' | 'clause';
}

const pledged: CommitmentMeaning = { status: 'pledged' };
const own: CommitmentMeaning = { status: 'pledged', ownVoice: true };

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
    match: '(~pledge|~promise|~vow|~undertake|~guarantee) (to|not to|that|<actor>|a|an|the|it|them)',
    means: pledged,
    because: 'verbs of promise',
    example: 'Libya pledged to destroy its chemical weapons.',
  },
  {
    id: 'commitment/noun',
    match:
      '(commitment|commitments|pledge|promise|promises|obligations|assurances) (to|of|that|on|in|under|toward|towards)',
    means: pledged,
    because: 'a promise named as a thing',
    example: 'Kenya repeated its commitment to a ceasefire.',
    unless:
      '(~want|~seek|~demand|~ask for|~request) ..3 (assurances|guarantees|commitment|commitments|pledge|promise|promises)',
  },
  {
    id: 'commitment/agree-to',
    match: '(~agree ..3 (to|on|that)|~consent to)',
    means: pledged,
    because: 'what a side agrees to do binds it',
    example: 'Armenia and Azerbaijan agreed to exchange prisoners.',
  },
  {
    id: 'commitment/intend',
    match: '(~intend|~resolve|~determine|~decide|~plan) to',
    means: own,
    because: 'joint intentions are commitments of low obligation (ruling)',
    example: 'We intend to reopen the border crossings.',
  },
  {
    id: 'commitment/will',
    match: '(will|shall) (also|further|not|jointly|continue to)? ',
    means: own,
    because: 'in a text of the sides’ own "will" promises',
    example: 'We will release all prisoners within ten days.',
  },
  {
    id: 'commitment/seek-to',
    match: 'will seek to',
    means: own,
    because: 'joint intentions are commitments of low obligation (ruling)',
    example: 'We will seek to expand trade.',
  },
  {
    id: 'commitment/sign',
    match:
      '~sign ..5 (agreement|accord|treaty|deal|pact|ceasefire|cease-fire|truce|agreements|memorandum|protocol)',
    means: pledged,
    because: 'who signs an agreement is bound by it',
    example: 'Colombia and the rebels signed a ceasefire agreement.',
  },
  {
    id: 'commitment/text-provides',
    match:
      '(agreement|document|deal|statement|accord|plan|treaty|truce|pact|declaration|text|it) (~call for|~provide for|~require|~oblige|~commit|~stipulate|~envisage|~foresee|~bind)',
    means: { status: 'pledged', of: 'text' },
    because: 'a text that calls on its parties to act binds them',
    example: 'The agreement requires Serbia to withdraw its police.',
  },
  {
    id: 'commitment/broken-promises',
    match: 'broken (promises|commitments|pledges)',
    means: { status: 'broken' },
    because: 'a promise reported as broken',
    example: 'Jordan spoke of broken promises by Syria.',
  },
  {
    id: 'commitment/broken',
    match:
      '(~break|~violate|~breach|~renege on|~abandon|~withdraw from|not upheld) ..4 (agreement|agreements|deal|deals|accord|accords|promise|promises|commitments|truce|ceasefire|cease-fire|treaty|obligations|settlement)',
    means: { status: 'broken' },
    because: 'a promise reported as broken',
    example: 'Rwanda violated the ceasefire, the mediator said.',
    unless: '(if|anyone|whoever|any party|in the event|would)',
  },
  {
    id: 'commitment/broken-passive',
    match:
      '(agreement|agreements|deal|deals|accords|promises|commitments|truce|ceasefire|cease-fire) ..4 (broken|violated|not upheld|abandoned|collapsed)',
    means: { status: 'broken' },
    because: 'a promise reported as broken',
    example: 'The two sides signed deals which were quickly broken.',
  },
  {
    id: 'commitment/suspend',
    match:
      '(said|announced|announcing) .. (~suspend|~halt|~freeze|~release|~free|~lift|~stop|suspending|halting|freezing|lifting)',
    means: pledged,
    because: 'an announced restraint binds its speaker',
    example: 'Iran announced it was suspending enrichment.',
  },
  {
    id: 'commitment/accede',
    match:
      '(~accede to|~ratify|~accept (the|all|its) (terms|obligations|limits)|~swear to|~sign on to|~join ..2 (treaty|convention))',
    means: pledged,
    because: 'joining a treaty binds',
    example: 'Kenya ratified the treaty.',
  },
  {
    id: 'commitment/assure',
    match: '(~give ..3 (assurances|guarantees|assurance|pledge)|~assure <actor>)',
    means: pledged,
    because: 'an assurance is a promise',
    example: 'Russia gave assurances that grain ships would pass.',
  },
  {
    id: 'commitment/kept',
    match:
      '(~fulfill|~fulfil|~honor|~honour|~comply with|~abide by|~live up to|~implement) ..3 (commitment|commitments|obligations|promise|promises|pledge|agreement|terms|accord)',
    means: { status: 'fulfilled' },
    because: 'a promise reported as kept',
    example: 'Sudan fulfilled its obligations, the monitors found.',
    unless:
      '(must|should|will|commit|commits|agreed to|committed to|fail|failed|not|if|pledge|pledged|call|calls|called|urge|urged|shall)',
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
    match:
      '(truce|ceasefire|cease-fire|deal|agreement|accord|treaty|pact) ..9 (expired|lapsed|ran out|collapsed|unraveled|unravelled)',
    means: { status: 'lapsed', of: 'clause' },
    because: 'a promise that ended unfulfilled',
    example: 'The truce between Yemen and the Houthis expired in October.',
  },
];
