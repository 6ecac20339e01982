import type { SideStanding } from 'dragoman/client';

/** Where a side stood on an issue from one day to another. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly height: number;
  readonly standing: SideStanding;
}

/** What a side said or did on an issue, as stretches of time, the earliest first: each holds until its own end or until the side is heard again. Of several on one day the last counts. */
export function stretchesOf(
  history: readonly SideStanding[],
  side: string,
  today: string,
): readonly Stretch[] {
  const own = history.filter((standing) => standing.side === side && standing.dated && standing.day <= today);
  const days = [...new Map(own.map((standing) => [standing.day, standing])).values()].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
  return days.map((standing, index) => {
    const next = days[index + 1]?.day ?? today;
    const to = standing.until !== null && standing.until < next ? standing.until : next;
    return { from: standing.day, to, height: standing.height, standing };
  });
}
