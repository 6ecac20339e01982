/** One line about what just happened. */
export interface Notice {
  readonly says: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

/** Where anything may say one line to whoever sits at the desk. The newest takes the place of the one before. */
export function noticeBoardOf() {
  let notice: Notice | null = null;
  const listeners = new Set<() => void>();
  const become = (next: Notice | null): void => {
    notice = next;
    for (const listener of listeners) listener();
  };
  return {
    say: (says: string, undo?: () => void) => become({ says, ...(undo && { undo }) }),
    clear: (said: Notice) => {
      if (said === notice) become(null);
    },
    now: (): Notice | null => notice,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export const noticeBoard = noticeBoardOf();
