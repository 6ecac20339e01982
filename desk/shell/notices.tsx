import { useEffect, useSyncExternalStore } from 'react';
import { reachability } from '../ask/reachability.js';
import { noticeBoard } from './notice-board.js';

/** How long a notice stays, in milliseconds: long enough to read it and to press "Undo". */
const STAYS = 10_000;

/** What just happened, in one line, with a way back where there is one; and that the server cannot be reached, while it cannot. */
export function Notices() {
  const notice = useSyncExternalStore(noticeBoard.listen, noticeBoard.now);
  const reach = useSyncExternalStore(reachability.listen, reachability.now);
  useEffect(() => {
    if (!notice) return;
    const clock = window.setTimeout(() => noticeBoard.clear(notice), STAYS);
    return () => window.clearTimeout(clock);
  }, [notice]);
  return (
    <div className="notices no-print" role="status" aria-live="polite">
      {reach === 'lost' && (
        <p>The server cannot be reached. What you see is what it said last; the desk goes on by itself.</p>
      )}
      {notice && (
        <p>
          {notice.says}
          {notice.undo && (
            <button type="button" className="plain" onClick={notice.undo}>
              Undo
            </button>
          )}
          <button type="button" className="plain" onClick={() => noticeBoard.clear(notice)}>
            Close
          </button>
        </p>
      )}
    </div>
  );
}
