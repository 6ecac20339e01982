import { REFERENCE, YEAR } from './constants.js';
import type { Histories, History } from './history.js';
import { mixed, type Rate, together } from './rate.js';

/** How much of a past day still counts: all of it, or half after so many years. */
type Fading = (daysAgo: number) => number;

const lasting: Fading = () => 1;
const fading: Fading = (daysAgo) => 0.5 ** (daysAgo / (REFERENCE.half.value * YEAR));

/** Events and years of a history as of its last day, years fading from `asOf`. */
function countOf({ from, to, days }: History, asOf: number, fade: Fading): Rate {
  const events = days.filter((day) => day > from).reduce((sum, day) => sum + fade(asOf - day), 0);
  return { events, exposure: yearsBetween(asOf - to, asOf - from, fade) };
}

/** Years between two days ago, each counted by how much it has faded: the integral of the half-life in closed form. */
function yearsBetween(near: number, far: number, fade: Fading): number {
  if (fade === lasting) return (far - near) / YEAR;
  return ((fade(near) - fade(far)) * REFERENCE.half.value) / Math.LN2;
}

/** How often it happened, and what it was drawn to. */
export interface Drawn {
  readonly rate: Rate;
  /** The sides' own events and years. */
  readonly own: Rate;
  /** Those of others like them. */
  readonly alike: Rate;
}

/**
 * How often it happens to these sides in a year: their own count over all years, drawn to that of others like them in the dossier, which is drawn to
 * `anywhere`, what is known of such events anywhere. `asOf` is a day number.
 */
export const usualRate = (histories: Histories, anywhere: number, asOf: number): Drawn =>
  drawn(histories, anywhere, asOf, lasting, REFERENCE.wide.value);

/** The same with years that fade, so that it follows what the sides do nowadays. */
export const recentRate = (histories: Histories, anywhere: number, asOf: number): Drawn =>
  drawn(histories, anywhere, asOf, fading, REFERENCE.recent.value);

function drawn({ own, alike }: Histories, anywhere: number, asOf: number, fade: Fading, lent: number): Drawn {
  const others = together(alike.map((history) => countOf(history, asOf, fade)));
  const wider = mixed(others, anywhere, lent);
  const mine = countOf(own, asOf, fade);
  return { rate: mixed(mine, wider.events / wider.exposure, lent), own: mine, alike: others };
}
