import type { Decision } from 'dragoman/client';
import { useMemo } from 'react';
import { noticeBoard } from '../shell/notice-board.js';
import { type Deciding, decidingOf, type Made } from './deciding.js';
import { forget } from './live.js';
import { server } from './server.js';

const sittings = new Map<string, Deciding>();
let because = '';

/** Why, written beside every decision of this sitting. */
export const reason = {
  now: (): string => because,
  become: (words: string): void => {
    because = words;
  },
};

function sittingOn(dossier: string): Deciding {
  const found = sittings.get(dossier);
  if (found) return found;
  const made = decidingOf((decision, seen) =>
    server.decide({
      dossier,
      body: {
        decision,
        ...(seen !== undefined && { seen }),
        ...(because.trim() !== '' && { because: because.trim() }),
      },
    }),
  );
  sittings.set(dossier, made);
  return made;
}

/** Decides on a dossier, says what was done in a line, and takes it back. What it changes is asked anew. */
export function useDeciding(dossier: string) {
  return useMemo(() => {
    const sitting = sittingOn(dossier);
    const undo = async (): Promise<Made | null> => {
      const made = await sitting.undo();
      noticeBoard.say(made ? `Taken back: ${made.says}` : 'There is nothing to take back.');
      void forget(dossier);
      return made;
    };
    const said = (says: string, onUndo: () => void): void => noticeBoard.say(says, onUndo);
    return {
      own: sitting.own,
      undo,
      /** Throws what the server refuses. */
      async decide(
        decision: Decision,
        seen: number,
        says: string,
        task: string | null = null,
        onUndo = () => void undo(),
      ) {
        said(says, onUndo);
        await sitting.decide(decision, seen, says, task);
        await forget(dossier);
      },
      /** Something that was written down otherwise. */
      async note(event: number, says: string) {
        sitting.note(event, says);
        said(says, () => void undo());
        await forget(dossier);
      },
    };
  }, [dossier]);
}
