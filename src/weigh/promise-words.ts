import { AMOUNT, DEADLINE, SOON } from './promise-measures.js';
import type { PromiseMark } from './promise-weights.js';
import { anyOf, type WordMark } from './words.js';

/** Verbs of effort and improvement: whatever is done or left undone may be said to serve them. As stems, for any ending. */
const EFFORT =
  `work|co-?operat|collaborat|coordinat|striv|strove|seek|sought|pursu|promot|strengthen|deepen|enhanc|advanc|foster|support|
  improv|develop|bolster|reinforc|encourag|facilitat|help|assist|contribut|ensur|address|tackl|uphold|defend|engag|explor|consider|
  champion|leverag|broaden|contin|tr[yi]|remain|stay|bring|brought|stand|be\\b|been|being|have\\b|do\\b|forg|joint|further|achiev|
  preserv|protect|safeguard|intensif|accelerat|redoubl|mobili[sz]|prioriti[sz]|realign|resolv|solv|reach|align|counter`.replace(
    /\s+/g,
    '',
  );

/** What stands between "will" or "to" and its verb. */
const BETWEEN = '(?:(?:not|also|never|then|jointly|\\w+ly) ){0,2}';

/** Words that bind by law, or a treaty that is itself the promise. */
export const LEGAL: WordMark<PromiseMark> = {
  mark: 'legal',
  says: 'binds by law',
  pattern: anyOf(`
      shall, legally, obligations?, obliged, binding, required (?:\\S+ ){0,4}to, conventions?, ratif\\w+,
      enter(?:s|ed)? into force, (?<!\\b(?:to|under|of|with|from) the (?:\\S+ ){0,3})(?:treaty|treaties),
      sign(?:s|ed|ing) (?:\\S+ ){0,5}(?:agreements?|accords?|protocols?|pacts?|cease-?fire|armistice),
      (?:agreements?|accords?|protocols?|pacts?|armistice) (?:was|were|is) signed,
      (?:agreements?|accords?|protocols?|pacts?|armistice) signed`),
};

/** Words that bind to nothing. */
export const HOPE: WordMark<PromiseMark> = {
  mark: 'hope',
  says: 'only hopes',
  pattern: anyOf(`
      hopes?, hoped, hoping, aspires?, aspiration\\w*, wish(?:es|ed)? to, desires?, would like to, looks? forward to,
      looking forward to, if possible`),
};

/** Words of intention: what is aimed at is owed, not the result. */
export const INTENT: WordMark<PromiseMark> = {
  mark: 'intent',
  says: 'states an intention',
  pattern: anyOf(`
      aim(?:s|ed)? to, intends?, intended, intentions?, seeks? to, endeavou?rs?, striv\\w+, determination, determined to,
      resolved?, work(?:s|ed|ing)? (?:\\w+ly |together |hard )?(?:towards?|on|with|to|together|closely),
      join(?:s|ed|ing)? (?:the |their )?efforts, commitments?, reaffirm\\w*, reiterat\\w+, support(?:s|ed|ing)? the,
      explor(?:e|es|ed|ing), consider(?:s|ed|ing)?,
      (?:is|are|was|were|be|been|remains?|stands?) (?:\\w+ ){0,3}committed to,
      co-?operat(?:e|es|ed|ing)(?: closely)? (?:for|in|on|to|with), readiness`),
};

/** Words that bind by will. */
export const FIRM: WordMark<PromiseMark> = {
  mark: 'firm',
  says: 'binds itself firmly',
  pattern: anyOf(`
      will, agree[ds]?, agreed, agreeing, pledg(?:e[sd]?|ing), promis(?:e[sd]?|ing), undertak(?:es?|ing|en), undertook,
      vow(?:s|ed)?, commits?, committing, (?<!\\b(?:is|are|was|were|be|been|remains?|stands?) (?:\\w+ ){0,3})committed,
      guarant\\w+, must, directs?, directed, requires?, decided, secured, announc\\w+, assur(?:es?|ed|ances?), swore,
      sworn, engages? to, accept(?:s|ed)?, consent(?:s|ed)?, (?:is|are|was|were) to`),
};

/** What a binding word says that is itself denied. */
export const DENIED = 'is denied or refused';

/** Acts that a third party could see done or not done. */
export const ACT: WordMark<PromiseMark> = {
  mark: 'act',
  says: 'names an act',
  pattern: anyOf(`
      abandon\\w*, abolish\\w*, acced\\w+, accession, admit\\w*, adopt\\w*, allow\\w*, amend\\w*, appoint\\w*,
      apologi[sz]\\w+, ban(?:s|ned|ning)?, blockad\\w+, buy(?:s|ing)?, cancel\\w*, cap(?:s|ped|ping)?, ceas\\w+,
      cease-?fire, ced(?:e|es|ed|ing), cession, clear(?:s|ed|ing)?(?= (?:\\S+ ){0,3}mines), clos(?:e|es|ed|ing|ure),
      compensat\\w+, conven(?:e|es|ed|ing), cut(?:s|ting)?, declar(?:e|es|ed|ing), deliver\\w*, demarcat\\w+,
      demilitari[sz]\\w+, demobili[sz]\\w+, demolish\\w*, deploy\\w*, destroy\\w*, destruction, disabl\\w+, disarm\\w*,
      disband\\w*, disburs\\w+, disclos\\w+, disengag\\w+, dismantl\\w+, donat\\w+, dispos\\w+ of, downblend\\w*,
      draw(?:s|ing)? down, drawdown, eliminat\\w+, enact\\w*,
      end(?:s|ed|ing)? (?!(?:of|to|in)\\b|(?:an?|the|this) (?:\\w+ ){0,2}(?:war|conflict|violence|fighting|crisis)|\\d),
      establish\\w* (?:a|an|two|\\w+ (?:offices?|zones?|commission)), evacuat\\w+, exchang\\w+, expel\\w*,
      export(?:ing)? (?!control), extend(?:s|ing)?, extension, extradit\\w+, freez\\w+, froze, frozen, fund(?:s|ed|ing)?,
      giv(?:e|es|en|ing) (?:up|back), grant\\w*, halt\\w*, hand(?:s|ed|ing)? over, hold(?:s|ing)?, implement\\w*,
      impos\\w+, install\\w*, interven\\w+, invest(?:s|ed|ing)?, invit\\w+,
      join(?:s|ed|ing)? (?!the efforts|efforts|their efforts), issu(?:e|es|ed|ing), lift(?:s|ed|ing)?,
      limit(?:s|ed|ing)?, lower\\w*, maintain\\w*, modif\\w+, mov(?:e|es|ed|ing) (?:its|their|the),
      normali[sz](?:e|es|ed|ing), notif\\w+, (?<!free and )open(?:s|ed|ing)?, outlaw\\w*, pardon\\w*, pay(?:s|ing)?,
      paid, payment, permit\\w*, postpon\\w+, prevent\\w*, prohibit\\w*, prosecut\\w+, provid\\w+, provision of,
      publish\\w*, pull(?:s|ed|ing)? (?:out|back), purchas\\w+, ratif\\w+, reactivat\\w+, recogni[sz](?:e|es|ed|ing),
      reconnect\\w*, recover\\w*, redeploy\\w*, reduc\\w+, refrain\\w*, rejoin\\w*, releas\\w+, relinquish\\w*,
      relocat\\w+, remain in place, remov\\w+, renounc\\w+, repatriat\\w+, repeal\\w*, reopen\\w*, repair\\w*,
      replac\\w+, report(?:s|ed|ing)? to, rescind\\w*, resettl\\w+, restor(?:e|es|ed|ing), resum\\w+,
      return(?:s|ed|ing)?, review(?:s|ed|ing)?, scrap(?:s|ped|ping)?, sell(?:s|ing)?, send(?:s|ing)?, set(?:s|ting)? up,
      ship(?:s|ped|ping|ments?)?, shut\\w*, spend(?:s|ing)?, stop\\w*, submi\\w+, suppl(?:y|ies|ied|ying)(?! chain),
      surrender\\w*, suspen\\w+, terminat\\w+, transfer\\w*, turn(?:s|ed|ing)? over, vacat\\w+, visit(?:s|ed|ing)?,
      waiv\\w+, withdr[ae]w\\w*, withhold\\w*`),
};

/** What no deed begins with: words of effort, articles, and nouns by their endings. */
const NO_DEED = `(?:${EFFORT})|(?:the|an?|its|their|our|all|any|his|her|this|that|these|each|new)\\b|\\w+(?:ly|tion|sion|ment|ity|ance|ence|ness|ship|ism|ies|s)\\b`;

/** Any other verb after "will", "shall" or "to", or as "…ing", that is none of effort. */
export const DEED: WordMark<PromiseMark> = {
  mark: 'deed',
  says: 'says what it will do',
  pattern: new RegExp(
    `\\b(?:[Ww]ill|shall|must|to) ${BETWEEN}(?!${NO_DEED})[a-z]{3,}\\b|\\b(?:to|of|by|from|including) (?!${NO_DEED})[a-z]{2,}ing\\b|\\bwill be [a-z]{2,}(?:ed|en|de|ld)\\b`,
    'g',
  ),
};

/** Ends without an act. */
export const AIM: WordMark<PromiseMark> = {
  mark: 'aim',
  says: 'names an aim',
  pattern: anyOf(`
      peaceful\\w*, peace(?! (?:treaty|deal|agreement|accord|settlement|plan|talks)),
      (?:work\\w*|progress|steps?|mov\\w+) towards?, prosperity, stability, stable, co-?operat\\w+, collaborat\\w+,
      partnership, relations(?:hip)?, ties, efforts?,
      mutual(?:ly)? (?:respect|trust|benefi\\w+|interests?|understanding), promot\\w+, foster\\w*, friendship, friendly,
      goodwill, trust, confidence, understanding, harmony, reconciliation, coexistence, unity, solidarity, well-being,
      dialogue, work(?:ing)? (?:together|closely|towards?), in any way, strengthen\\w*, deepen\\w*, enhanc\\w+,
      improv\\w+, advanc(?:e|es|ed|ing), bolster\\w*, reinforc\\w+, expand\\w*, develop(?:ment|ing)? (?:of|a|an|the),
      addressing, conditions, goals?, objectives?, principles?, spirit, vision, foundations?, opportunit(?:y|ies),
      determination, security of, end (?:to )?the (?:war|conflict|violence|fighting|crisis),
      ending (?:an|the) (?:\\w+ ){0,2}(?:war|conflict|crisis), denucleari[sz]\\w+`),
};

/** A treaty, line, site or body that has a name; not the text that the promise stands in ("In the Oslo Accord they …"). */
export const INSTRUMENT: WordMark<PromiseMark> = {
  mark: 'instrument',
  says: 'names a text, place or line',
  pattern:
    /(?<!^(?:In|Under|By) (?:(?:the|its|this|articles?|points?|sections?|paragraphs?|of|and|\d+|\p{Lu}\S*) ){0,6})(?:\b(?!(?:In|Under|By) )[A-Z][\p{L}’'-]+ (?:(?:of|on|the|and|for|to|[A-Z][\p{L}’'-]+) ){0,8})?\b(?:Treaty|Agreement|Accords?|Act|Protocol|Convention|Charter|Declaration|Statement|Communiqu[eé]|Framework|Armistice|Strait|Line|Zone|Heights|Resolution|Canal|NPT|JCPOA|SALT|START|CTBT)\b|\b[A-Z]{2,} safeguards\b|\b(?:Article|Section|Resolution) \d+|\b(?:at|near|along) (?:the )?[A-Z]\p{L}+(?:-\p{L}+)?/gu,
};

/** A thing that can be seen or counted, to which the act is done. */
export const THING: WordMark<PromiseMark> = {
  mark: 'object',
  says: 'names what it is done to',
  pattern: anyOf(`
      safeguards, troops, forces, soldiers, waivers?, tariffs?, reactors?, plants?, facilit(?:y|ies), remains,
      prisoners?, detainees?, hostages?, captives?, tests?, testing, launch(?:es)?, sanctions, missiles?, warheads?,
      weapons?, bombs?, rockets?, centrifuges?, uranium, plutonium, fuel, stockpiles?, drills?, exercises, war games,
      bases?, posts?, outposts?, settlements?, checkpoints?, mines?, loudspeakers?, leaflets?, offices?, embass(?:y|ies),
      ambassadors?, envoys?, assistance, aid, food, oil, gas, grain, loans?, funds?, assets, exports?, imports?,
      borders?, ports?, railways?, roads?, crossings?, airspace, elections?, constitution, refugees, famil(?:y|ies),
      children, bodies, guidance, information, war-?ships?, aircraft, fishing`),
};

/** Nothing or everything is excepted, so that a single case shows a breach. */
export const SCOPE: WordMark<PromiseMark> = {
  mark: 'scope',
  says: 'covers all of it',
  pattern: anyOf(`
      all, any, every, never, no longer, entire(?:ly)?, complete(?:ly)? (?:halt|freeze|ban), each, zero,
      no (?:further|more|new), full(?:y)?, total(?:ly)?`),
};

/** Someone outside who inspects, verifies or settles. */
export const CHECK: WordMark<PromiseMark> = {
  mark: 'check',
  says: 'has an outsider inspect or settle',
  pattern: anyOf(`
      verif(?:y|ies|ied|ying|ication), inspect\\w*, safeguards, IAEA, International Atomic Energy Agency, arbitrat\\w+,
      tribunal, International Court, dispute settlement, settlement of disputes,
      (?:international|neutral|independent) (?:\\w+ )?(?:observers?|monitors?|supervision)`),
};

/** Somebody sees or is told whether it is done, without powers to look for himself. */
export const MONITOR: WordMark<PromiseMark> = {
  mark: 'monitor',
  says: 'has it watched or reported',
  pattern: anyOf(`
      monitor\\w*, observers?, supervis\\w+, oversight, oversee\\w*, report(?:s|ed|ing)? to, notif\\w+, transparency,
      buffer zone, peacekeep\\w+, joint (?:\\w+ )?(?:commission|committee), audit\\w*, disclos\\w+`),
};

/** Follow-up talks or contact, without powers. */
export const CONTACT: WordMark<PromiseMark> = {
  mark: 'contact',
  says: 'sets follow-up talks or contact',
  pattern: anyOf(`
      follow-?(?:on|up), negotiations?, negotiate, consult\\w*, working groups?, (?:close|regular) contacts?,
      intensive work, share information, information exchange, hotlines?, communication, commission, committee, liaison,
      talks, discussions?, meet(?:s|ings?)? (?:again|regularly)`),
};

/** A condition or a qualifier that lets the promiser off. "May" is not the month, as far as the word before or after tells. */
export const HEDGE: WordMark<PromiseMark> = {
  mark: 'hedge',
  says: 'leaves a way out',
  pattern: anyOf(`
      if, unless, provided that, in principle, to the degree, to the extent, as appropriate, where appropriate,
      where possible, as possible, subject to, in return for, in exchange for, reserves? the right,
      (?<!(?:in|by|of|on|since|until|before|early|late|mid|last|this|next|through|\\d) )may(?! \\d), might, could,
      every effort, depending on`),
};

/** Marks sought in the passage of the promise itself. */
export const OF_PASSAGE = [INSTRUMENT, AMOUNT, DEADLINE, SOON, CONTACT];
/** Marks sought there too, but not within names. */
export const OF_CONTENT = [AIM, THING, SCOPE];
/** What a sentence says once for all the promises in it. */
export const OF_SENTENCE = [HEDGE];
