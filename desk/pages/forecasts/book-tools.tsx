import { useState } from 'react';
import { forget } from '../../ask/live.js';
import { server } from '../../ask/server.js';
import { counted } from '../../pieces/counted.js';
import { wordsOf } from '../../pieces/trouble.js';
import { useDossier } from '../../place/place.js';
import { noticeBoard } from '../../shell/notice-board.js';

/** For editors: the program's word of today on all open questions, and what the record decides of them. */
export function BookTools({ hasRows }: { readonly hasRows: boolean }) {
  const { dossier } = useDossier();
  const [isBusy, setBusy] = useState(false);
  const run = (make: () => Promise<string>) => async () => {
    setBusy(true);
    try {
      noticeBoard.say(await make());
      await forget(dossier);
    } catch (thrown) {
      if (thrown instanceof Error) noticeBoard.say(wordsOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  const update = run(async () => {
    const { updated } = await server.updateQuestions({ dossier });
    return updated.length === 0
      ? 'The program says nothing new of any open question.'
      : `The program’s word of today stands on ${counted(updated.length, 'question')}.`;
  });
  const resolve = run(async () => {
    const { rows } = await server.resolveQuestions({ dossier });
    return rows.length === 0
      ? 'The record decides none of the open questions yet.'
      : `The record decided ${counted(rows.length, 'question')}.`;
  });
  if (!hasRows) return null;
  return (
    <div className="tools">
      <button type="button" disabled={isBusy} onClick={() => void update()}>
        Ask the program anew
      </button>
      <button type="button" disabled={isBusy} onClick={() => void resolve()}>
        Let the record decide
      </button>
    </div>
  );
}
