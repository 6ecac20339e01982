import { useEffect } from 'react';
import { reachability } from './reachability.js';
import { server } from './server.js';

/** While the server cannot be reached, it is asked this often whether it can, in milliseconds. */
const AGAIN = 3000;

/** Notes at once when the browser says that the line is down, and asks until the server answers again. */
export function useLine(): void {
  useEffect(() => {
    let clock = 0;
    const ask = () => void server.whoAmI().catch(() => {});
    const follow = () => {
      window.clearInterval(clock);
      if (reachability.now() === 'lost') clock = window.setInterval(ask, AGAIN);
    };
    const stop = reachability.listen(follow);
    window.addEventListener('offline', reachability.lost);
    window.addEventListener('online', ask);
    return () => {
      stop();
      window.clearInterval(clock);
      window.removeEventListener('offline', reachability.lost);
      window.removeEventListener('online', ask);
    };
  }, []);
}
