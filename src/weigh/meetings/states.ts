import type { Entry, PromiseState, Report } from '../../record/index.js';
import type { EntryOf } from '../basis.js';
import { stateHistory } from '../promises/history.js';
import { cited, shown } from './cited.js';
import type { Stretch } from './follow.js';
import { FOLLOW_WEIGHTS, type FollowMark } from './follow-weights.js';
import type { MeetingReason } from './verdicts.js';

/** What a state of a promise speaks for; a promise that waits or cannot be checked speaks for neither. */
const MARKS: Partial<Record<PromiseState, { readonly mark: FollowMark; readonly says: string }>> = {
  fulfilled: { mark: 'kept', says: 'fulfilled' },
  partial: { mark: 'partly', says: 'fulfilled in part' },
  started: { mark: 'begun', says: 'begun' },
  stalled: { mark: 'stalled', says: 'stalled' },
  lapsed: { mark: 'lapsed', says: 'lapsed' },
  reversed: { mark: 'reversed', says: 'reversed' },
};

/** A promise with the last report on its state within a stretch of days. */
interface Stated {
  readonly entry: Entry;
  readonly state: PromiseState;
  readonly report: Report;
}

/** Of some promises: the reasons that their states at the end of a stretch give, and of how many nothing is told by then. */
export function fromStates(
  promises: readonly EntryOf<'commitment'>[],
  stretch: Stretch,
): { readonly reasons: MeetingReason[]; readonly silent: number } {
  const stated = promises.flatMap((entry) => statedIn(entry, stretch));
  const reasons = Object.entries(MARKS).flatMap(([state, { mark, says }]): MeetingReason[] => {
    const those = stated.filter((one) => one.state === state);
    if (those.length === 0) return [];
    const share = those.length / promises.length;
    return [
      {
        mark,
        says: `${those.length} of ${promises.length} promises ${says}`,
        points: Math.round(FOLLOW_WEIGHTS[mark].points * share),
        passages: shown(those.map(({ entry, report }) => cited(entry.id, report))),
      },
    ];
  });
  return { reasons, silent: promises.length - stated.length };
}

/** How a promise stands at the end of a stretch, where anything was told of it in that stretch. */
function statedIn(entry: EntryOf<'commitment'>, { from, to }: Stretch): Stated[] {
  const last = stateHistory(entry, to).at(-1);
  const report = entry.reports.find(({ item }) => item.id === last?.word[0]?.item);
  return last && report && last.since >= from ? [{ entry, state: last.state, report }] : [];
}
