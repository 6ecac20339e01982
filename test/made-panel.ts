import { panelFrom, type Register } from '../src/forecast/panel/build.js';
import { decemberOf, type Panel } from '../src/forecast/panel/panel.js';
import { chanceFrom } from '../src/weigh/tempo/chance.js';

/** How large a made world is. */
export interface MadeWorld {
  readonly countries: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The register of a made world, the same each time: countries meet at rates of their own, more often in the year after a trip of the Secretary
 * of State. For tests of how forecasts are made; nothing in it is about any country.
 */
export function madeRegister({ countries, from, to }: MadeWorld): Register {
  const chance = chanceFrom(7);
  const [first, last] = [decemberOf(from - 1) + 1, decemberOf(to)];
  const names = Array.from({ length: countries }, (_, i) => `made ${i}`);
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const trips = names.flatMap((country) =>
    months.filter(() => chance() < 0.02).map((month) => ({ country, month })),
  );
  const meetings = names.flatMap((country, i) => {
    const own = trips.filter((trip) => trip.country === country);
    const rate = (month: number): number =>
      (0.1 * (i + 1)) / countries +
      (own.some((trip) => month > trip.month && month <= trip.month + 6) ? 0.15 : 0);
    return months.filter((month) => chance() < rate(month)).map((month) => ({ country, month }));
  });
  const atRisk = names.map((country) => ({ country, from: first, to: last }));
  return { meetings, trips, atRisk, presidents: [first - 12, first + 36, first + 84], last };
}

/** The panel of a made world. */
export const madePanel = (world: MadeWorld): Panel => panelFrom(madeRegister(world));

/** The panel of a made world as CSV. */
export function madePanelCsv(world: MadeWorld): string {
  const { rows, countries, country, month, columns } = madePanel(world);
  const lines = Array.from({ length: rows }, (_, row) =>
    [countries[country[row] ?? 0], month[row], ...[...columns.values()].map((column) => column[row])].join(
      ',',
    ),
  );
  return [['c', 'm', ...columns.keys()].join(','), ...lines, ''].join('\n');
}
