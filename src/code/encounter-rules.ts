import type { Rule } from './rule.js';

/** Where the parties of an encounter stand: subject and object of a verb, around a noun, at both ends of a visit, or anywhere in the clause. */
export interface EncounterMeaning {
  readonly form: 'verb' | 'noun' | 'visit' | 'all';
  /** The words name an encounter of leaders by themselves ("summit"). */
  readonly leaders?: boolean;
}

const verb: EncounterMeaning = { form: 'verb' };
const noun: EncounterMeaning = { form: 'noun' };

/** How reports name meetings. */
export const ENCOUNTER_RULES: readonly Rule<EncounterMeaning>[] = [
  {
    id: 'encounter/meet',
    match:
      '((meet|meets|met|~be meeting) (with)?|~sit down with|~confer with|~consult with|~huddle with|~gather in|~convene in|~shuttle between|face-to-face with)',
    means: verb,
    because: 'to meet takes two',
    example: 'The French and German ministers met in Paris on 4 May 2016.',
    unless:
      '~meet .. (demand|demands|deadline|needs|obligations|conditions|requirements|goals|target|targets|criteria)',
  },
  {
    id: 'encounter/hold',
    match:
      '(~hold|~have|~conduct|~begin|~resume|~open|~start|~attend|~convene|~reopen|~commence|~conclude|~finish|~wrap up) ..5 @meeting',
    means: verb,
    because: 'holding talks is an encounter',
    example: 'China and Japan held talks in Beijing in March 2011.',
  },
  {
    id: 'encounter/speak',
    match:
      '(~speak (to|with)|(talk|talked|talking) (to|with)|~negotiate with|~telephone|~phone|~call <actor>|~brief <actor>)',
    means: verb,
    because: 'speaking with each other is an encounter',
    example: 'Putin spoke with Macron on Friday.',
  },
  {
    id: 'encounter/visit',
    match:
      '(~visit|~travel to|~fly to|~arrive in|~host|~receive|traveling to|~cross .. (line|border|demarcation)|~go to|~come to)',
    means: { form: 'visit' },
    because: 'a visit brings the visitor before the host',
    example: 'Nixon travelled to China in 1972.',
  },
  {
    id: 'encounter/sign',
    match:
      '(~sign|~reach|~initial|~conclude|~complete|~negotiate|~issue) ..6 (agreement|agreements|accord|accords|treaty|deal|pact|truce|ceasefire|cease-fire|armistice|communiqué|communique|declaration|framework|settlement|document|memorandum|disengagement)',
    means: verb,
    because: 'signing together is an encounter with an agreement',
    example: 'Sudan and Chad signed a peace accord in Doha in 2010.',
  },
  {
    id: 'encounter/summit',
    match: '(summit|summits)',
    means: { form: 'noun', leaders: true },
    because: 'a summit is a meeting of leaders',
    example: 'The Singapore summit of Trump and Kim Jong Un took place in June 2018.',
  },
  {
    id: 'encounter/talks',
    match:
      '(meeting|meetings|talks|negotiations|discussions|consultations|conference|session|encounter|dialogue|negotiating round|contacts|sit-down)',
    means: noun,
    because: 'a noun of meeting with its parties around it',
    example: 'The talks between Serbia and Kosovo in Brussels ended on Monday.',
  },
  {
    id: 'encounter/visit-noun',
    match: '(visit|trip|visits) to',
    means: { form: 'visit' },
    because: 'a visit named as a thing',
    example: 'Obama’s visit to Cuba came in March 2016.',
  },
  {
    id: 'encounter/invitation',
    match: '(invitation|visit|delegation) (from|by|of)',
    means: noun,
    because: 'who invites and who is invited are to meet',
    example: 'Modi accepted an invitation from Macron.',
  },
  {
    id: 'encounter/call-noun',
    match: '(phone call|telephone call|phone conversation|call) (with|between)',
    means: noun,
    because: 'a call is an encounter',
    example: 'The phone call between Biden and Xi lasted two hours.',
  },
  {
    id: 'encounter/agreement-reached',
    match:
      '(agreement|accord|deal|treaty|settlement|communiqué|declaration) (was|were|has been) (signed|reached|concluded|initialed)',
    means: noun,
    because: 'what was signed was signed together',
    example: 'The accord was signed by Egypt and Israel in Washington in March 1979.',
  },
  {
    id: 'encounter/attended',
    match: '(attended by|co-chaired by|chaired by|brokered by|mediated by|hosted by|led by)',
    means: { form: 'all' },
    because: 'who attends meets',
    example: 'The conference in Geneva was attended by Greek and Turkish delegations.',
  },
  {
    id: 'encounter/broker',
    match:
      '(~mediate|~broker|~arrange|~facilitate) ..5 (@meeting|agreement|deal|truce|ceasefire|disengagement|accord)',
    means: { form: 'all' },
    because: 'who brokers an agreement sits with its parties',
    example: 'Qatar brokered a truce between Israel and Hamas in November 2023.',
  },
  {
    id: 'encounter/invite',
    match: '~invite <actor>',
    means: verb,
    because: 'who is invited is to meet the host',
    example: 'Carter invited Sadat to Washington.',
  },
];
