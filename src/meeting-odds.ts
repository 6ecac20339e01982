import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AddedMonths,
  type FittedYear,
  historyOf,
  type LeaderForecast,
  leadersMeet,
  monthName,
  type Register,
  readFitted,
  readRegister,
  type World,
  worldOf,
  yearOf,
} from './forecast/index.js';
import { packageFolder } from './maker.js';
import { Failure } from './record/failure.js';

const shipped = (...path: string[]): string => join(packageFolder(), 'data', 'forecast', ...path);

/** The register of meetings that ships, with what it says of the world. */
export interface ShippedRegister {
  readonly register: Register;
  readonly world: World;
}

/** Reads the register that ships. */
export function shippedRegister(): ShippedRegister {
  const register = readRegister(readFileSync(shipped('register.csv'), 'utf8'));
  return { register, world: worldOf(register) };
}

/** The years for which coefficients ship, rising. */
const fittedYears = (): number[] =>
  readdirSync(shipped('fitted'))
    .flatMap((name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);

/** Years that were read: who asks month by month asks for few of them again and again, and each has 32 KB. */
const fits = new Map<string, FittedYear>();

/**
 * The coefficients for forecasts made at the end of a month: those of the year that the next month lies in, or the last that there are.
 * @throws Failure for a month before the first.
 */
export function shippedFit(month: number): FittedYear {
  const [years, wanted] = [fittedYears(), yearOf(month + 1)];
  const year = years.findLast((known) => known <= wanted);
  if (year === undefined)
    throw new Failure(
      'bad-date',
      monthName(month),
      `Nothing was fitted for forecasts of ${monthName(month)}; ask as of ${years[0] ?? '–'} or later.`,
    );
  const file = shipped('fitted', `${year}.json`);
  const fit = fits.get(file) ?? readFitted(readFileSync(file, 'utf8'), file);
  fits.set(file, fit);
  return fit;
}

/**
 * How likely the US president and the leader of a country are to meet after the end of a month, by the register that ships and by what is
 * added to it (months as `monthOf` counts them). A country is named by its ISO 3166-1 code, such as PRK.
 * @throws Failure for a month before 1989-12.
 */
export function meetingOdds(
  country: string,
  month: number,
  added: AddedMonths = {},
  { register, world }: ShippedRegister = shippedRegister(),
): LeaderForecast {
  return leadersMeet(historyOf(register, country, added), month, shippedFit(month), world);
}
