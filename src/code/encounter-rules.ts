import type { Encounter } from '../record/index.js';
import type { Rule } from './rule.js';

/** Where the parties of an encounter stand: subject and object of a verb, around a noun, or at both ends of a visit. */
export interface EncounterMeaning {
  readonly form: 'verb' | 'noun' | 'visit' | 'pact';
  /** The words name an encounter of leaders by themselves ("summit"). */
  readonly leaders?: boolean;
  /** What the words make of the encounter by themselves. */
  readonly status?: Encounter['status'];
}

const verb: EncounterMeaning = { form: 'verb' };
const noun: EncounterMeaning = { form: 'noun' };
const visit: EncounterMeaning = { form: 'visit' };

/** How reports name meetings. */
export const ENCOUNTER_RULES: readonly Rule<EncounterMeaning>[] = [
  {
    id: 'encounter/summit',
    match: '[noun summit]',
    means: { form: 'noun', leaders: true },
    because: 'a summit is a meeting of leaders',
    example: 'The Singapore summit of Trump and Kim Jong Un took place in June 2018.',
  },
  {
    id: 'encounter/talks',
    match: '[noun @talks]',
    means: noun,
    because: 'a noun of meeting with its parties around it',
    example: 'The talks between Serbia and Kosovo in Brussels ended on Monday.',
  },
  {
    id: 'encounter/meet',
    match:
      '[meet|confer|consult|huddle|gather|convene] !patient=demand|deadline|need|obligation|condition|requirement|goal|target|criteria|challenge|standard|expectation',
    means: verb,
    because: 'to meet takes two; demands and deadlines are met otherwise',
    example: 'The French and German ministers met in Paris on 4 May 2016.',
  },
  {
    id: 'encounter/speak-with',
    match: '[speak|talk|negotiate|sit|huddle] with=<actor>',
    means: verb,
    because: 'speaking with each other is an encounter',
    example: 'Putin spoke with Macron on Friday.',
  },
  {
    id: 'encounter/speak-to',
    match: '[speak|talk] to=<actor>',
    means: verb,
    because: 'one whom somebody speaks to hears it',
    example: 'Guterres spoke to Abiy about the truce.',
  },
  {
    id: 'encounter/phone',
    match: '(~telephone|~phone|~call|~brief) <actor>',
    means: verb,
    because: 'a call is an encounter; to call somebody something is none',
    example: 'Biden phoned Netanyahu.',
    unless: '~call <actor> (a|an|the|his|her|its|their|our|so|very|@praising|@faulting)',
  },
  {
    id: 'encounter/speak-by',
    match: '[speak|talk|confer] by=phone|telephone|video|videoconference|link',
    means: verb,
    because: 'those who speak by telephone speak with each other',
    example: 'Scholz and Lula spoke by phone.',
  },
  {
    id: 'encounter/shuttle',
    match: '[shuttle] between',
    means: verb,
    because: 'who shuttles between capitals sits with both governments',
    example: 'Holbrooke shuttled between Belgrade and Zagreb.',
  },
  {
    id: 'encounter/visit',
    match: '[visit|host|receive] patient=<actor>',
    means: visit,
    because: 'a visit brings the visitor before the host',
    example: 'Mitsotakis received Erdogan.',
  },
  {
    id: 'encounter/visit-place',
    match: '[visit|cross] patient=<place>',
    means: visit,
    because: 'a visit is made to a place',
    example: 'Blinken visited Cairo.',
  },
  {
    id: 'encounter/travel',
    match: '[travel|fly|go|come|journey|return] to=<place>',
    means: visit,
    because: 'who travels to a capital is received there',
    example: 'Nixon travelled to Beijing in 1972.',
  },
  {
    id: 'encounter/arrive',
    match: '[arrive] in=<place>',
    means: visit,
    because: 'who arrives in a capital is received there',
    example: 'Lavrov arrived in Tbilisi.',
  },
  {
    id: 'encounter/sign',
    match:
      '[sign|reach|initial|conclude|negotiate] patient=@pact|communiqué|communique|declaration|framework|disengagement',
    means: { form: 'pact' },
    because: 'signing together is an encounter with an agreement',
    example: 'Sudan and Chad signed a peace accord in Doha in 2010.',
  },
  {
    id: 'encounter/signed-by',
    match: '[sign|initial] by=<actor>',
    means: { form: 'pact' },
    because: 'what is signed by several is signed together',
    example: 'The treaty was drafted in Lusaka and signed by Rwanda and Uganda.',
  },
  {
    id: 'encounter/round',
    match: '[noun round] !of',
    means: noun,
    because: 'a round that is not of something else is one of talks',
    example: 'Egypt and Ethiopia ended their fourth round in Cairo.',
  },
  {
    id: 'encounter/exchange',
    match: '[noun exchange] of=view|opinion|idea|message',
    means: noun,
    because: 'views are exchanged by those who meet',
    example: 'The ministers of Peru and Chile had an exchange of views.',
  },
  {
    id: 'encounter/visit-noun',
    match: '[noun visit|trip] to',
    means: visit,
    because: 'a visit named as a thing',
    example: 'Obama’s visit to Cuba came in March 2016.',
  },
  {
    id: 'encounter/invitation',
    match: '[noun invitation]',
    means: { form: 'noun', status: 'planned' },
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
    id: 'encounter/broker',
    match:
      '[verb mediate|broker|arrange|facilitate] patient=@pact|communiqué|communique|declaration|framework|disengagement',
    means: { form: 'pact' },
    because: 'who brokers an agreement sits with its parties',
    example: 'Qatar brokered a truce between Israel and Hamas in November 2023.',
  },
  {
    id: 'encounter/invite',
    match: '[invite] patient=<actor>',
    means: { form: 'verb', status: 'proposed' },
    because: 'who is invited is to meet the host',
    example: 'Carter invited Sadat to Washington.',
  },
];
