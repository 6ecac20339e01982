import { kept } from '../ask/kept.js';

/** One line about what just happened. */
export interface Notice {
  readonly says: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

/** Where anything may say one line to whoever sits at the desk. The newest takes the place of the one before. */
export function noticeBoardOf() {
  const { now, become, listen } = kept<Notice | null>(null);
  return {
    say: (says: string, undo?: () => void) => become({ says, ...(undo && { undo }) }),
    clear: (said: Notice) => {
      if (said === now()) become(null);
    },
    now,
    listen,
  };
}

export const noticeBoard = noticeBoardOf();
