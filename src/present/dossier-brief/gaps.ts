import { ISSUE_LABELS } from '../../record/index.js';
import { type IssueGap, isOld, LADDER, type Stand, WIDEST } from '../../weigh/index.js';
import { sayDate } from '../dates.js';
import { actorInProse, actorsInProse, capital, listed } from '../names.js';
import type { Draft, DraftRow } from './draft.js';
import type { BriefMaterial } from './material.js';

/** How far the two sides are apart, issue by issue: those first of which a side has spoken lately. */
export function gapsDraft({ gaps: { pair, gaps } }: BriefMaterial): Draft {
  const known = gaps.filter(({ gap }) => gap !== null);
  const unheard = gaps.filter(({ gap }) => gap === null);
  const sides = pair === null ? '' : ` of ${actorsInProse(pair)}`;
  return {
    id: 'gaps',
    title: `Gaps${sides}, by issue`,
    note: `How many of ${WIDEST} steps both together still have to go until both have promised; against a year before.`,
    verb: 'gaps',
    missing: 'No side is heard on any issue, so that no gap can be told.',
    rows: [...known.map(gapRow), ...unheardRow(unheard)],
  };
}

const stoodBy = ({ standing, age }: Stand): string =>
  `${actorInProse(standing.side)} ${LADDER[standing.mark].says} (${age === null ? 'day not told' : sayDate(standing.day)})`;

/** "7 of 8 steps apart, 1 wider"; of a gap of which nobody has spoken for long that it is old. */
function stepsInWords(gap: IssueGap): string {
  const moved = gap.moved ?? 0;
  const change = moved === 0 ? '' : `, ${Math.abs(moved)} ${moved > 0 ? 'wider' : 'narrower'}`;
  return `${gap.gap} of ${WIDEST} steps apart${change}${isOld(gap) ? ', old words' : ''}`;
}

function gapRow(gap: IssueGap): DraftRow {
  const stands = gap.stands.flatMap((stand) => (stand === null ? [] : [stand]));
  const told = stands.map(({ standing }) => standing);
  return {
    label: `${capital(ISSUE_LABELS[gap.issue])}, ${stepsInWords(gap)}`,
    says: stands.map(stoodBy).join('; '),
    entries: [...new Set(told.map(({ entry }) => entry))],
    cites: told.map(({ told: { document } }) => document),
  };
}

/** Issues on which only one of the two is heard, in one line. */
function unheardRow(gaps: readonly IssueGap[]): DraftRow[] {
  if (gaps.length === 0) return [];
  const told = gaps.flatMap(({ stands }) => stands.flatMap((stand) => stand?.standing ?? []));
  return [
    {
      label: 'Not known, since one side is not heard',
      says: listed(gaps.map(({ issue }) => ISSUE_LABELS[issue])),
      entries: told.map(({ entry }) => entry),
      cites: told.map(({ told: { document } }) => document),
    },
  ];
}
