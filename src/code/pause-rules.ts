import type { Rule } from './rule.js';

/** Which end of the pause the time in the passage tells. */
export interface PauseMeaning {
  readonly tells: 'from' | 'to' | 'none';
}

/** How reports tell that contact stopped. */
export const PAUSE_RULES: readonly Rule<PauseMeaning>[] = [
  {
    id: 'pause/named',
    match:
      '((diplomatic|long|two-year|lengthy|prolonged|year-long) (pause|hiatus|lull|silence|freeze|standstill|stalemate|impasse)|pause (in|since)|hiatus|reached a hiatus|stalemate since|impasse since)',
    means: { tells: 'from' },
    because: 'a pause named as a thing',
    example: 'The diplomatic pause since 2009 between India and Pakistan ended.',
  },
  {
    id: 'pause/stalled',
    match:
      '[stall|deadlock|collapse|halt|lapse|freeze|frozen|suspend|interrupt|founder|stop|break|discontinue] subject=@talks|summit|negotiators as=done|ongoing !denied',
    means: { tells: 'from' },
    because: 'talks that do not move',
    example: 'The talks between Serbia and Kosovo have stalled since 2021.',
  },
  {
    id: 'pause/stalled-talks',
    match:
      '[noun @talks|summit] modifier=stalled|long-stalled|deadlocked|suspended|frozen|moribund|dormant|interrupted',
    means: { tells: 'from' },
    because: 'the same, said of the talks in passing',
    example: 'Norway wants to revive the stalled talks between Serbia and Kosovo.',
  },
  {
    id: 'pause/broken-off',
    match:
      '[verb suspend|freeze|frozen|quit|boycott|halt|interrupt|break|abandon|leave] patient=@talks as=done|ongoing !denied',
    means: { tells: 'from' },
    because: 'who breaks off the talks stops them',
    example: 'Russia broke off negotiations with Britain in 1985.',
  },
  {
    id: 'pause/break-off',
    match: '[verb break] off=@talks as=done|ongoing !denied',
    means: { tells: 'from' },
    because: 'the same where “off” is read as a preposition',
    example: 'Iran broke off the talks with Britain in 2011.',
  },
  {
    id: 'pause/walked-out',
    match: '(~walk out of|~walk away from|~pull out of|~withdraw from|~storm out of) ..4 @talks',
    means: { tells: 'from' },
    because: 'who walks out stops the talks',
    example: 'Ethiopia pulled out of the talks with Egypt.',
  },
  {
    id: 'pause/first-in',
    match:
      '(first) ..5 @meeting ..14 in (more than|over|nearly|almost|about)? ..3 (years|months|decades|weeks)',
    means: { tells: 'to' },
    because: 'the first meeting for years ends a pause',
    example: 'It was the first meeting between Cuba and Spain in nine years.',
  },
  {
    id: 'pause/no-contact',
    match:
      '(no (talks|meetings|contact|contacts|negotiations|diplomatic relations|official relations|formal relations|dialogue) .. (since|with|between)|had no official diplomatic relations|(have|has|had) not (met|spoken|talked|negotiated) ..5 since|(on hold|in limbo|at a standstill|at an impasse|stopped talking))',
    means: { tells: 'from' },
    because: 'contact that is denied',
    example: 'There have been no talks between Turkey and Armenia since 2010.',
  },
  {
    id: 'pause/resumed-after',
    match: '(~resume|~reopen|~restart) ..5 (after|following) ..4 (years|months|hiatus|pause|break)',
    means: { tells: 'to' },
    because: 'a resumption after a time implies a pause (ruling)',
    example: 'Iraq and Kuwait resumed talks after two years.',
  },
];
