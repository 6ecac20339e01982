import { useMemo, useState } from 'react';
import { useAsked } from '../../ask/asked.js';
import { type Filters, passes } from '../../pieces/marks/filters.js';
import type { Mark } from '../../pieces/marks/mark.js';
import { dayNumber } from '../../pieces/time/day-number.js';
import type { Span } from '../../pieces/time/span.js';
import { useDossier } from '../../place/place.js';
import { type Columns, columnsOf } from './columns.js';
import { laneOf } from './lanes.js';
import { layoutOf } from './layout.js';
import { bandsOf } from './pauses.js';
import { promisesOf, scoresOf } from './scores.js';

/** Days of air before the first mark and after the last. */
const AIR = 120;

const laneKey = (mark: Mark): string | null => laneOf(mark)?.key ?? null;

/** What the timeline is drawn from: marks that pass the filters, verdicts, promises and pauses as they come in. */
export function useScene(marks: readonly Mark[], filters: Filters, today: number, pair: readonly string[]) {
  const view = useDossier();
  const verdicts = useAsked('verdicts', view, { keep: true }).data;
  const sheet = useAsked('promises', view, { keep: true }).data;
  const pauses = useAsked(
    'pauses',
    { ...view, party: pair },
    { enabled: pair.length === 2, keep: true },
  ).data;
  const scores = useMemo(() => scoresOf(verdicts), [verdicts]);
  const promises = useMemo(() => promisesOf(sheet), [sheet]);
  const asked = JSON.stringify(filters);
  const columns = useMemo(
    () => columnsOf(marks.filter(passes(JSON.parse(asked) as Filters, laneKey)), { scores, promises, today }),
    [marks, asked, scores, promises, today],
  );
  const layout = useMemo(() => layoutOf(columns), [columns]);
  const bands = useMemo(() => bandsOf(pauses?.pairs[0]), [pauses]);
  return { columns, layout, bands, scores };
}

/** From the first mark to the last, or to today: what there is to look at, whatever the filters. */
export function wholeOf({ from, to }: Pick<Columns, 'from' | 'to'>, today: number): Span {
  let first = Number.POSITIVE_INFINITY;
  let last = today;
  for (let place = 0; place < from.length; place++) {
    first = Math.min(first, from[place] ?? first);
    last = Math.max(last, to[place] ?? last);
  }
  return { from: Math.min(first, today) - AIR, to: last + AIR };
}

/** The time in which all marks lie, and the days on which they became known. */
export function useExtent(marks: readonly Mark[], today: number) {
  return useMemo(() => {
    const columns = columnsOf(marks, { scores: new Map(), promises: new Map(), today });
    let first = today;
    for (const known of columns.known) first = Math.min(first, known);
    return {
      whole: wholeOf(columns, today),
      at: columns.at,
      first,
      undrawn: marks.length - columns.at.length,
    };
  }, [marks, today]);
}

/** When something was first seen, on the clock of `performance`. */
export const useSince = (): number => useState(() => performance.now())[0];

export const dayOrToday = (day: string | null | undefined): number =>
  day ? dayNumber(day) : Math.floor(Date.now() / 86_400_000);
