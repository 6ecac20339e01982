import type { Encounter } from '../record/index.js';
import type { Context } from './context.js';
import { lower, mentionOver, sentenceOf } from './discourse.js';
import type { EncounterMeaning } from './encounter-rules.js';
import { LISTS } from './lists.js';
import { matchAt } from './match.js';
import type { Run } from './passage.js';
import { parsePattern } from './pattern.js';
import type { Hit } from './rule.js';

const pattern = (source: string) => parsePattern(source, LISTS);

/** What tells that an encounter did not simply take place; looked for in its clause, the first that is found decides. */
const statusMarks = [
  {
    status: 'cancelled',
    nodes: pattern('(~cancel|~call off|called off|~scrap|will not take place|not take place|cancellation)'),
  },
  {
    status: 'proposed',
    nodes: pattern(
      '(prospect|prospects|possible|potential|possibility|proposed|~propose|~offer|would|could|may|might|if|~call for|called for|trying to|began trying|hope|~hope|openness|willing|ready|want|wants|wanted|desire|~seek|resumption|opportunity|~suggest|~urge|~consider|~invite|precondition|to (resume|restart|reopen|revive|reconvene)|aimed at|appeals to)',
    ),
  },
  {
    status: 'planned',
    nodes: pattern(
      "(will|'ll|going to|plan|plans|planned|planning|scheduled|upcoming|forthcoming|are to|is to|set to|follow-up|follow-on|agreed to|agree to|agreeing to|~expect|due to|next|~instruct|coming|preparing|resolved to|~resolve to|~intend to|~commit to|to continue|accepted ..3 invitation|invitation from)",
    ),
  },
] as const;

const afterwards = new Set(['after', 'following', 'during', 'since']);

/** "After a meeting in Tokyo": what something else comes after took place. */
function isOver(c: Context, hit: Hit<EncounterMeaning>): boolean {
  for (let at = hit.from - 1; at >= hit.from - 4; at--) if (afterwards.has(lower(c.d, at))) return true;
  return false;
}

/** Whether an encounter took place, is planned, proposed or called off, by the words of its clause up to the end of its own phrase. */
export function statusOf(c: Context, hit: Hit<EncounterMeaning>, clause: Run): Encounter['status'] {
  const from = Math.max(sentenceOf(c.d, hit.from)?.from ?? clause.from, hit.from - 12);
  for (const { status, nodes } of statusMarks)
    for (let at = from; at < Math.min(clause.to, hit.to + (status === 'cancelled' ? 8 : 2)); at++)
      if (matchAt(c.d, nodes, at, clause.to))
        return status === 'cancelled' || !isOver(c, hit) ? status : 'held';
  return 'held';
}

const officials =
  /^(?:officials?|diplomats?|negotiators?|envoys?|representatives?|delegations?|delegates|ambassadors?|aides?|advisers?|mediators?|counterparts)$/;
const ministers = /^(?:ministers?|secretar(?:y|ies)|ministerial)$/;
const leaders = /^(?:summits?|leaders?|presidents?|king|chairman|premier|premiers|kings)$/;

/** The level of an encounter: that of the lower-ranking side where people are named, else what its words say. */
export function levelOf(c: Context, hit: Hit<EncounterMeaning>, run: Run): Encounter['level'] {
  const ranks = new Set<string>();
  for (let at = run.from; at < run.to; at++) {
    const mention = mentionOver(c.d, at);
    if (mention && !mention.modifier && mention.level && mention.level !== 'unknown')
      ranks.add(mention.level);
    if (officials.test(lower(c.d, at))) ranks.add('official');
    if (ministers.test(lower(c.d, at))) ranks.add('minister');
    if (leaders.test(lower(c.d, at))) ranks.add('leader');
  }
  if (hit.rule.means.leaders) return 'leaders';
  if (ranks.has('official')) return 'officials';
  if (ranks.has('minister')) return 'ministers';
  return ranks.has('leader') ? 'leaders' : 'unknown';
}

const agreed =
  /\b(?:sign(?:ed|ing)?|agreement (?:was )?reached|reached (?:an? )?(?:\w+ )?agreement|agreed|produced|accord|initial(?:ed|led)|joint (?:statement|declaration)|drafted|communiqu[eé]|concluded|culminat)\b/i;
const nothing =
  /\b(?:without (?:an? )?(?:agreement|deal|accord|result)|no (?:agreement|deal|accord|apparent progress|breakthrough|progress)|collapsed|broke down|ended abruptly|walked out|deadlocked|failed|fell apart|inconclusive|minimal concrete|empty-handed)\b/i;

/** What came of an encounter, by the words of its sentence. */
export function outcomeOf(sentence: string): Encounter['outcome'] {
  if (nothing.test(sentence)) return 'none';
  return agreed.test(sentence) ? 'agreement' : 'unstated';
}
