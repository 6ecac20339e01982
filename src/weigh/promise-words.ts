import type { PromiseMark } from './weights.js';
import { anyOf, type WordMark } from './words.js';

/** Verbs and nouns that bind by law, bind by will, or only hope; the strongest that stands in the sentence counts. */
export const OBLIGATION: readonly WordMark<PromiseMark>[] = [
  {
    mark: 'legal',
    says: 'binds by law',
    pattern: anyOf(`shall, treaty, treaties, ratif\\w+, legally, obligations?, required? to, convention`),
  },
  {
    mark: 'hope',
    says: 'only hopes or intends',
    pattern: anyOf(`
      hopes?, hoped, aims? to, intends?, intended, intention, seeks? to, aspires?, aspiration,
      endeavou?rs?, work(?:ing)? towards?, join(?:ing)? (?:the |their )?efforts, determination,
      resolved?, reaffirm\\w*, commitments?, (?:is|are|remains?) (?:\\w+ ){0,3}committed to`),
  },
  {
    mark: 'firm',
    says: 'binds itself firmly',
    pattern: anyOf(`
      will, agree[ds]?, agreed, pledge[sd]?, promise[sd]?, undertakes?, undertook, vow(?:s|ed)?,
      commits?, committed, committing, secured, announced, guarantees?, must, directs?, requires?`),
  },
];

/** Acts that a third party could see done or not done. */
export const ACT: WordMark<PromiseMark> = {
  mark: 'act',
  says: 'names an act',
  pattern: anyOf(`
      abandon\\w*, ban(?:s|ned|ning)?, build(?:ing)?, buy(?:s|ing)?, cap, caps, capping, cancel\\w*,
      clos(?:e|es|ed|ing|ure), deliver\\w*, deploy\\w*, destroy\\w*, destruction, disable\\w*,
      disabling, disarm\\w*, disengage\\w*, dismantl\\w+, disclos\\w+, eliminat\\w+,
      end(?:s|ing)? (?:all|its|their), exchang\\w+, export\\w*, extend\\w*, freez\\w+, froze, frozen,
      giv(?:e|es|en|ing), grant\\w*, halt\\w*, hold(?:ing)?, impos\\w+, invest\\w*,
      issu(?:e|es|ed|ing), lift\\w*, limit\\w*, lower\\w*, maintain\\w*, restor\\w+, ceas\\w+,
      allow\\w*, acced\\w+, modif\\w+, notif\\w+, open(?:s|ed|ing)?, pay(?:s|ing)?, prevent\\w*,
      prosecut\\w+, provid\\w+, provision, purchas\\w+, ratif\\w+, recover\\w*, reduc\\w+, reopen\\w*,
      refrain\\w*, releas\\w+, remov\\w+, repatriat\\w+, report(?:ed|ing)? to, rescind\\w*, resum\\w+,
      return\\w*, sell(?:s|ing)?, send(?:s|ing)?, shar(?:e|es|ing), ship(?:s|ping|ment)?, shut\\w*,
      sign(?:s|ed|ing)?, stop\\w*, suspen\\w+, terminat\\w+, transfer\\w*, vacat\\w+, withdr[ae]w\\w*,
      withhold\\w*, remain in place, ceasefire, cease-fire, disengagement`),
};

/** Ends without an act: whatever is done or left undone may be said to serve them. */
export const AIM: WordMark<PromiseMark> = {
  mark: 'aim',
  says: 'names an aim without an act',
  pattern: anyOf(`
      peaceful, peace(?! (?:treaty|deal|agreement|accord|settlement|plan)), towards?, prosperity,
      stability, cooperat\\w+, relations(?:hip)?, efforts?, mutual, promot\\w+, friendship,
      understanding, work(?:ing)? (?:together|closely|towards?), in any way, strengthen\\w*,
      develop(?:ment)? of, addressing, conditions, goal, foundations?, opportunity, determination`),
};

/** A named treaty, body, place or thing that the act is done to. */
export const INSTRUMENT: WordMark<PromiseMark> = {
  mark: 'instrument',
  says: 'names what it is done to or by',
  pattern:
    /(?:\b[A-Z][\p{L}’'-]+ (?:(?:of|on|the|and|for|to|[A-Z][\p{L}’'-]+) ){0,8})?\b(?:Treaty|Agreement|Act|Protocol|Convention|Declaration|Strait|Line|Zone|Resolution|Canal)\b|\b(?:safeguards|troops|waivers|tariffs?|reactors?|remains|prisoners|hostages|tests?|sanctions|missiles?|weapons|centrifuges|stockpiles?|assistance|embass(?:y|ies))\b/gu,
};

/** Nothing or everything is excepted, so that a single case shows a breach. */
export const SCOPE: WordMark<PromiseMark> = {
  mark: 'scope',
  says: 'covers all of it',
  pattern: anyOf(`
      all, any, every, never, no longer, entire(?:ly)?, complete(?:ly)? (?:halt|freeze|ban), each,
      zero, no (?:further|more|new)`),
};

/** A number of things, money or people. */
export const AMOUNT: WordMark<PromiseMark> = {
  mark: 'amount',
  says: 'says how much',
  pattern:
    /[$€£¥] ?\d[\d,.]*(?: (?:thousand|million|billion|trillion))?|\b\d[\d,.]*\s?(?:%|percent\b|per cent\b|percentage points?\b|(?:thousand|million|billion|trillion)\b|(?:(?:metric )?ton(?:ne)?s|troops|soldiers|missiles|warheads|weapons|prisoners|people|remains|centrifuges|kilometers|kilometres|miles|reactors|barrels|aircraft|planes|ships|visits?|launchers)\b)/gi,
};

/** A day, or a stretch of time with an end, by which it is to be done. */
export const DEADLINE: WordMark<PromiseMark> = {
  mark: 'deadline',
  says: 'says by when',
  pattern: anyOf(`
      within (?:the next )?(?:\\d+|a|one|two|three|four|five|six|ten|twelve|thirty|sixty|ninety) (?:hours?|days?|weeks?|months?|years?),
      (?:by|until|before|through|no later than) (?:the end of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4}|\\d{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this),
      deadline, immediate(?:ly)?, at an early date, at the earliest possible date,
      for (?:\\d+|one|two|three|five|ten) (?:days|weeks|months|years?), in (?:the )?coming days`),
};

/** Someone other than the promiser sees whether it is done. */
export const CHECK: WordMark<PromiseMark> = {
  mark: 'check',
  says: 'says who checks',
  pattern: anyOf(`
      verif\\w+, inspect\\w*, monitor\\w*, safeguards, IAEA, International Atomic Energy Agency,
      observers?, supervis\\w+, reported to, report to, transparency measures, buffer zone,
      dispute settlement, arbitrat\\w+`),
};

/** Follow-up talks or contact, without powers. */
export const CONTACT: WordMark<PromiseMark> = {
  mark: 'contact',
  says: 'sets follow-up talks or contact',
  pattern: anyOf(`
      follow-?(?:on|up), negotiations, consult\\w*, working groups?, close contact, intensive work,
      share information, information exchange, hotline, commission`),
};

/** A condition or a qualifier that lets the promiser off. "May" is not the month, as far as the word before or after tells. */
export const HEDGE: WordMark<PromiseMark> = {
  mark: 'hedge',
  says: 'leaves a way out',
  pattern: anyOf(`
      if, unless, provided that, in principle, to the degree, to the extent, as appropriate,
      where possible, as possible, subject to, in return for, in exchange for,
      (?<!(?:in|by|of|on|since|until|before|early|late|mid|last|this|next|through|\\d) )may(?! \\d),
      might, could, every effort, depending on`),
};

/** Marks sought in the passage of the promise itself. */
export const OF_PASSAGE = [ACT, AIM, INSTRUMENT, SCOPE, AMOUNT, DEADLINE, CONTACT];
/** Marks that a sentence says once for all the promises in it. */
export const OF_SENTENCE = [CHECK, HEDGE];
