import type { EncounterMark } from './encounter-weights.js';
import { anyOf, type WordMark } from './words.js';

const TEXT =
  '(?:treat(?:y|ies)|accords?|communiqu[eé]|declaration of principles|memorandum|settlement|disengagement|ceasefire|cease-fire|deal)';
const THING = '(?:\\S+ ){0,5}';

/** An accord was signed, concluded or put in force there. */
export const TREATY: WordMark<EncounterMark> = {
  mark: 'treaty',
  says: 'an accord was concluded',
  pattern: anyOf(`
      (?:signed|concluded|ratified|sealed|initial(?:l)?ed) ${THING}(?:${TEXT}|agreements?|protocol),
      (?:conclusion|signing) of ${THING}(?:${TEXT}|agreements?),
      (?:produced|negotiated|issued|reached|secured|arranged) ${THING}${TEXT},
      (?:reaching|reached) an agreement, peace treaty, Accords`),
};

/** Something was agreed or written down. */
export const AGREEMENT: WordMark<EncounterMark> = {
  mark: 'agreement',
  says: 'something was agreed',
  pattern: anyOf(`
      agreed, agreement, signed, joint statement, communiqu[eé], declaration, deal, accord, memorandum,
      document`),
};

/** A step forward that is no paper. */
export const ADVANCED: WordMark<EncounterMark> = {
  mark: 'advanced',
  says: 'a result or a step forward is reported',
  pattern: anyOf(`
      led to, resulted in, result of,
      produced(?! (?:\\w+ )?(?:broad|minimal|few|no|little|vague|only)), breakthrough, progress,
      draft(?:ed|ing), paved the way, refined, narrowed, helped (?:to )?(?:negotiate|settle|resolve),
      advanced, moved (?:\\w+ ){0,2}closer, compromise, secured`),
};

/** Before "a new round": it is the round that is told of, not one that is to come. */
const NOW =
  '\\b(?:h[eo]ld(?:s|ing)?|beg[aiu]n|beginning|open(?:ed|ing)|end(?:ed|ing)|conclud(?:ed|ing)|met for|during|after|in) (?:(?:an?|the|their) )?';

/** A date, a body or a next round. */
export const FOLLOW_UP: WordMark<EncounterMark> = {
  mark: 'followUp',
  says: 'what comes next is set',
  pattern: anyOf(`
      working groups?, follow-?(?:on|up), next round, next meeting,
      will (?:meet|resume|continue|reconvene), to (?:meet|reconvene) again,
      agreed to (?:meet|continue|hold), (?<!${NOW})(?:another|new) round, plans? to,
      further (?:talks|meetings|rounds?), hotline, permanent commission, deadline`),
};

/** All that was agreed is to talk on. */
export const TALK_AGREED: WordMark<EncounterMark> = {
  mark: 'talkAgreed',
  says: 'what was agreed is to talk on',
  pattern: anyOf(`
      agreed (?:\\S+ ){0,3}?(?:to|that|on) (?:\\S+ ){0,3}?(?:resum\\w+|restart\\w*|reopen\\w*|continu\\w+|hold\\w*|meet\\w*) (?:\\S+ ){0,3}?(?:talks|negotiations|dialogue|meetings?|discussions|contacts?|again)`),
};

/** Something was given up or done that costs. */
export const COSTLY: WordMark<EncounterMark> = {
  mark: 'costly',
  says: 'something was given up or done',
  pattern: anyOf(`
      releas(?:e|ed|ing) (?:\\S+ ){0,3}(?:prisoners?|hostages?|detainees?|americans?), withdrew,
      withdrawal, dismantled, destroyed, shut down, froze, lifted (?:\\S+ ){0,3}sanctions, handed over,
      returned (?:\\S+ ){0,3}remains, ratified,
      suspend(?:ed|ing) (?:\\S+ ){0,4}(?:tests?|testing|drills|exercises|enrichment|sanctions|tariffs|strikes|launches),
      swap(?:ped)?, freed`),
};

/** Nothing was agreed. */
export const NO_AGREEMENT: WordMark<EncounterMark> = {
  mark: 'noAgreement',
  says: 'nothing was agreed',
  pattern: anyOf(`
      without (?:\\w+ )?(?:an? )?(?:agreement|accord|deal|result|statement|breakthrough),
      no (?:agreement|deal|accord|breakthrough|joint statement), fail(?:ed|s|ing|ure) (?:to|in),
      collapsed, walked (?:out|away), broke (?:down|off|up), broken (?:down|off), cut short`),
};

/** Little came of it. */
export const NO_RESULT: WordMark<EncounterMark> = {
  mark: 'noResult',
  says: 'little came of it',
  pattern: anyOf(`
      deadlock(?:ed)?, stall(?:ed)?, stalemate, impasse,
      (?:not|n.t|little|no|minimal|few) (?:\\w+ ){0,3}(?:progress|outcomes?|results?|details|specifics|substance),
      lack(?:ed|s|ing) (?:\\w+ ){0,2}(?:details?|specifics|substance), inconclusive, brief(?:ly)?,
      vague, exchange of (?:views|opinions), more symbol\\w*, symbolic, photo op\\w*`),
};

/** What comes next was left open, in so many words. */
export const NO_FOLLOW_UP: WordMark<EncounterMark> = {
  mark: 'noFollowUp',
  says: 'nothing is set for what comes next',
  pattern: anyOf(`
      (?:no|without|not (?:set|fix|agree on|name)) (?:\\w+ ){0,3}(?:date|dates|timetable|schedule|plans?) (?:\\w+ ){0,2}for (?:\\w+ ){0,4}(?:talks|meetings?|rounds?|summits?|sessions?),
      no (?:further|more|new) (?:talks|meetings?|rounds?) (?:is|are|was|were) (?:set|planned|scheduled|agreed)`),
};

/** What was written there leaves out what would bind. */
export const THIN: WordMark<EncounterMark> = {
  mark: 'thin',
  says: 'what was agreed lacks dates, amounts or checks, or a text',
  pattern: anyOf(`
      (?:without|lack(?:s|ed|ing)?|no|sets no|names no|gives no) (?:\\w+ ){0,2}(?:timetable|timeline|deadlines?|dates|schedule|inspect\\w+|verification|specifics|details),
      (?:no|without (?:an? )?|not) (?:joint |written |final |common )?(?:text|paper|document) (?:was |were )?(?:issued|signed|adopted|published|released),
      (?:less|not|hardly|scarcely) (?:\\w+ )?(?:detailed|specific)`),
};

/** What the sides could not agree on, where they agreed on nothing. */
export const AT_STAKE: WordMark<EncounterMark> = {
  mark: 'atStake',
  says: 'what they bargained over is named',
  pattern: anyOf(`
      (?:over|about|lift(?:ed|ing)?|relief from|scope of|demand(?:s|ed)? (?:for )?) (?:\\S+ ){0,4}(?:sanctions|inspections?|verification|withdrawals?|borders?|enrichment|reactors?|ceasefire|prisoners|tariffs|safeguards|waivers|settlements|territory|missiles|warheads|troops),
      sanctions relief, (?:wanted|asked|asks|offered|offers|refused|proposed) (?:\\S+ ){0,4}(?:sanctions|inspections?|verification|withdrawals?|enrichment|reactors?|ceasefire|prisoners|tariffs|safeguards|waivers|settlements|missiles|warheads|troops)`),
};

/** The first of its kind, or history in the making. */
export const FIRST: WordMark<EncounterMark> = {
  mark: 'first',
  says: 'it is told as a first or as history',
  pattern: anyOf(`
      first-ever, historic(?:al)?, unprecedented,
      first (?:sitting|time|summit|meeting|visit|leader|president), never before`),
};

/** Gestures and pictures. */
export const CEREMONY: WordMark<EncounterMark> = {
  mark: 'ceremony',
  says: 'gestures and pictures are told',
  pattern: anyOf(`
      shook hands, handsh\\w+, fanfare, pageantry, ceremon\\w+, banquet, imagery, visually,
      photograph\\w*, photo, cameras?, red carpet, embrac\\w+, hugg\\w+, stepp?ed (?:across|over|into),
      crossed, walk(?:ed|ing) (?:with|across|from|over|together), greet(?:ed|ing), sitting next to,
      gestures?, symbolic, honou?r guard, shown around`),
};

/** Warm words. */
export const PRAISE: WordMark<EncounterMark> = {
  mark: 'praise',
  says: 'warm words are told',
  pattern: anyOf(`
      great, terrific, fantastic, wonderful, tremendous, amazing, incredible, beautiful, excellent,
      very (?:good|special|successful|productive), success(?:ful)?, warm(?:ly)?, chemistry,
      friendship, an honou?r, position of strength, personal relationship`),
};

/** All marks that words show, in the order in which a brief tells them. */
export const ENCOUNTER_WORDS = [
  TREATY,
  AGREEMENT,
  ADVANCED,
  FOLLOW_UP,
  TALK_AGREED,
  COSTLY,
  NO_AGREEMENT,
  NO_RESULT,
  NO_FOLLOW_UP,
  THIN,
  AT_STAKE,
  FIRST,
  CEREMONY,
  PRAISE,
];

/** Nouns that point back to an encounter: "the talks", "their summit". */
export const POINTS_BACK =
  /^(?:(?:but|yet|despite|still|however|although|while|as a result of),? )?(?:the|this|these|those|that|their|both|they|it) (?:\S+ ){0,2}?(?:talks?|meetings?|summits?|visits?|discussions?|negotiations?|conference|encounters?|calls?|conversation|sides|leaders|two|parties|agreement|agreed)\b/i;
