import { sayDate } from '../../src/present/dates.js';
import { useDossier, useQuery } from '../place/place.js';

/** Says that one looks from an earlier day, on every page, and leads back to today. */
export function AsOfBar() {
  const { asOf, recordedBy } = useDossier();
  const [, set] = useQuery();
  if (asOf === undefined && recordedBy === undefined) return null;
  const said = [
    asOf !== undefined && `what the world knew on ${sayDay(asOf)}`,
    recordedBy !== undefined && `what this ledger said on ${sayDay(recordedBy)}`,
  ].filter((words) => words !== false);
  return (
    <p className="as-of small" role="note">
      You see {said.join(', and ')}.
      <button type="button" className="plain" onClick={() => set({ asOf: null, recordedBy: null })}>
        Back to today
      </button>
    </p>
  );
}

const sayDay = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? sayDate(day) : day);
