import type { Place } from '../language/index.js';
import type { Edtf } from '../record/index.js';
import type { Context } from './context.js';
import { startOf, within } from './discourse.js';
import type { Run } from './passage.js';

/** The time that stands nearest to a token within a run; null where none has a place in the calendar. */
export function whenOf(c: Context, at: number, run: Run): Edtf | null {
  const span = { start: startOf(c.d, run.from), end: c.d.analysis.tokens.ends[run.to - 1] ?? 0 };
  const dated = within(c.d.analysis.times, span).filter((t) => t.type === 'date' && t.value !== null);
  const near = startOf(c.d, at);
  const nearest = dated.sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))[0];
  return nearest?.value ?? null;
}

/** The first time after a token within a run: what is to come is told after its verb ("hopes to meet again before the year ends"). */
export function whenAfter(c: Context, at: number, run: Run): Edtf | null {
  const span = { start: startOf(c.d, at), end: c.d.analysis.tokens.ends[run.to - 1] ?? 0 };
  return within(c.d.analysis.times, span).find((t) => t.type === 'date' && t.value !== null)?.value ?? null;
}

/** "Denuclearization of the Korean Peninsula" names no venue; "in Vienna", "the Vienna talks" and "on Midway Island" do. */
function isVenue(c: Context, place: Place): boolean {
  const before = c.d.analysis.text.slice(Math.max(0, place.start - 16), place.start).toLowerCase();
  return (
    !/\b(?:of|for|towards?|about|over|on) (?:the )?$/.test(before) || /island|ship|aboard/i.test(place.name)
  );
}

/** The place that stands nearest to a token within a run. */
export function whereOf(c: Context, at: number, run: Run): string | null {
  const span = { start: startOf(c.d, run.from), end: c.d.analysis.tokens.ends[run.to - 1] ?? 0 };
  const near = startOf(c.d, at);
  const places = within(c.d.analysis.places, span)
    .filter((place) => isVenue(c, place))
    .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  return places[0]?.name ?? null;
}
