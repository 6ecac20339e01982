import { anyOf, firstMatch, type WordMark } from '../words.js';
import type { LadderMark } from './ladder.js';

/**
 * Words by which a statement puts its speaker on a rung, the first that is found: a refusal outweighs a condition, a condition a readiness
 * that hangs on it. Written by us. They are few on purpose: a statement that shows none of them puts nobody anywhere.
 */
export const STATEMENT_WORDS: readonly WordMark<LadderMark>[] = [
  {
    mark: 'refuses',
    says: 'never, off the table, ruled out',
    pattern: anyOf(
      'off the (?:negotiating )?table, never (?:again )?(?:give up|negotiate|resume|accept|talk|meet), rul(?:es|ed|ing) out, not negotiable, (?:would|will) not (?:put|give up|negotiate|resume|talk|meet|accept|discuss|lift), no intention, closed issue, reject(?:s|ed|ing)?, refus(?:es|ed|ing|al)',
    ),
  },
  {
    mark: 'demands',
    says: 'if, unless, only after; demands',
    pattern: anyOf(
      'unless, only (?:after|if|when|on), on condition, as long as, if, must, demand(?:s|ed|ing), insist(?:s|ed|ing)?, had asked (?:\\w+ ){0,3}to do more, talks needed',
    ),
  },
  {
    mark: 'offers',
    says: 'offers, proposes',
    pattern: anyOf('offer(?:s|ed|ing)?, propos(?:es|ed|ing|al)'),
  },
  {
    mark: 'open_to',
    says: 'ready, open to, hopes to meet',
    pattern: anyOf(
      'ready to, open to, willing to, prepared to (?:talk|meet|discuss), hop(?:es|ed) to meet, plan(?:s|ned) to meet, look(?:s|ed) forward to, expect(?:s|ed) to meet',
    ),
  },
];

/** What turns the words of a statement round, so that it puts nobody anywhere. */
export const TURNED = anyOf('den(?:y|ies|ied|ying), no longer, not true, whether');

/** Words that make a promise a threat: what is promised is pressure on the other side, not something given to it. */
const PRESSURE = anyOf(
  'snapback, maximum pressure, prosecut(?:e|es|ed|ing), punish(?:es|ed|ing)?, arrest, extradition, hold (?:\\w+ )?accountable, impos(?:e|es|ed|ing) (?:\\w+ ){0,3}sanctions, tighten(?:ed|ing)? (?:\\w+ ){0,3}sanctions, violat(?:e|es|ing) (?:\\w+\\.?\\w*\\.? )?sanctions, exports to zero, rescind (?:\\w+ ){0,3}waivers, (?:not|nor|never) (?:\\w+ ){0,2}(?:tolerate|stand for)',
);

/** Whether the words of a promise threaten the other side. */
export const isThreat = (words: string): boolean =>
  firstMatch(words, [{ start: 0, end: words.length }], PRESSURE) !== null;
