import type { Outlet } from '../../record/index.js';
import { countryName } from '../countries.js';
import { asText, penFor, type TerminalOptions } from '../pen.js';
import { numbered } from './standing.js';

const OWNED = { true: 'state-owned', false: 'not state-owned', null: 'owner not known' };

/** An outlet in one line: who it is, for which state, and how much its word weighs. */
const about = ({ id, country, stateOwned, weight }: Outlet): string =>
  [id, country ? countryName(country) : 'country not known', OWNED[`${stateOwned}`], `weight ${weight}`].join(
    ' · ',
  );

/** The outlets that a ledger knows, each with the reason for its weight. */
export function renderOutlets(outlets: readonly Outlet[], options: TerminalOptions): string {
  const { put } = penFor(options);
  const count = outlets.length === 0 ? 'No outlet is known yet.' : numbered(outlets.length, 'outlet');
  return asText([
    ...put(count, 0, 2, 'faint'),
    ...outlets.flatMap((outlet) => [
      '',
      ...put(outlet.name, 0, 2, 'bold'),
      ...put(about(outlet), 2, 4),
      ...put(outlet.because, 2, 4, 'faint'),
    ]),
  ]);
}
