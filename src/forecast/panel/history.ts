import type { Register } from './build.js';
import type { CountryMonths } from './counts.js';

/** Months that somebody knows beside the register. */
export interface AddedMonths {
  /** Months in which the president and the country's leader met. */
  readonly meetings?: readonly number[];
  /** Months in which the Secretary of State went there. */
  readonly trips?: readonly number[];
}

/**
 * What happened with one country, by the register and by what is added. A country of which the register knows nothing is at risk from no month on
 * (`from` is infinite), which forecasts take as "from today".
 */
export function historyOf(register: Register, country: string, added: AddedMonths = {}): CountryMonths {
  const own = (months: Register['meetings']): number[] =>
    months.filter((line) => line.country === country).map(({ month }) => month);
  return {
    from: register.atRisk.find((span) => span.country === country)?.from ?? Number.POSITIVE_INFINITY,
    met: new Set([...own(register.meetings), ...(added.meetings ?? [])]),
    trips: [...own(register.trips), ...(added.trips ?? [])],
  };
}
