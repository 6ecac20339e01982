import { useSyncExternalStore } from 'react';

/** Where the style sheet turns to one column. */
const PHONE = '(max-width: 44rem)';

/** Whether one looks at a phone. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(PHONE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(PHONE).matches,
  );
}
