import { useQuery } from '../../place/place.js';
import { notDays } from './asked-span.js';

/** Says which words of the address are no day, and how one is written. */
export function NoSuchDay() {
  const [query, set] = useQuery();
  const words = notDays(query);
  if (words.length === 0) return null;
  return (
    <p className="complaint" role="alert">
      The address asks for “{words.join('” and “')}”, which is no day, month or year such as 2018-06-12,
      2018-06 or 2018. All of the time is shown.{' '}
      <button
        type="button"
        className="plain"
        onClick={() => set({ from: null, to: null }, { replace: true })}
      >
        Take it out of the address
      </button>
    </p>
  );
}
