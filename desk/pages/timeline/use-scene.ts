import { useMemo, useState } from 'react';
import { useAsked } from '../../ask/asked.js';
import { type Filters, passes } from '../../pieces/marks/filters.js';
import type { Mark } from '../../pieces/marks/mark.js';
import { dayAt, dayNumber } from '../../pieces/time/day-number.js';
import type { Span } from '../../pieces/time/span.js';
import { useDossier } from '../../place/place.js';
import { chanceOf } from './chance.js';
import { columnsOf } from './columns.js';
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
  const chance = useChance(filters.lanes);
  const layout = useMemo(() => layoutOf(columns, chance !== null), [columns, chance]);
  const bands = useMemo(() => bandsOf(pauses?.pairs[0]), [pauses]);
  return { columns, layout, bands, scores, chance };
}

/** The key of the lane that is a line, not marks. */
export const FORECAST_LANE = 'forecast';

/** The forecast of the dossier's question over the months, unless only other lanes are asked for. */
function useChance(lanes: readonly string[]) {
  const view = useDossier();
  const enabled = lanes.length === 0 || lanes.includes(FORECAST_LANE);
  const question = useAsked('outlook', view, { enabled, keep: true }).data?.question?.text;
  const told = useAsked('outlookCourse', view, {
    enabled: enabled && question !== undefined,
    keep: true,
  }).data;
  return useMemo(() => (enabled ? chanceOf(question, told) : null), [enabled, question, told]);
}

/** From the first mark to the last, or to today, whatever the filters; and the first day on which anything became known. */
export function useExtent(
  marks: readonly Mark[],
  today: number,
): { readonly whole: Span; readonly first: number } {
  return useMemo(() => {
    const drawn = marks.filter((mark) => laneOf(mark) !== null);
    const days = drawn.flatMap(({ first, last }) => [first ?? last ?? [], last ?? first ?? []].flat());
    const earliest = days.reduce((a, b) => (b < a ? b : a), dayAt(today));
    const latest = days.reduce((a, b) => (b > a ? b : a), dayAt(today));
    const known = drawn.reduce(
      (a, mark) => (mark.known !== '' && mark.known < a ? mark.known : a),
      dayAt(today),
    );
    return {
      whole: { from: dayNumber(earliest) - AIR, to: dayNumber(latest) + AIR },
      first: dayNumber(known),
    };
  }, [marks, today]);
}

/** When something was first seen, on the clock of `performance`. */
export const useSince = (): number => useState(() => performance.now())[0];

/** A day as a number; today where there is none. */
export const dayOrToday = (day: string | null): number =>
  day === null ? Math.floor(Date.now() / 86_400_000) : dayNumber(day);
