/** A bar for long work. It draws on the stream it is given only where that is a terminal, and leaves nothing behind. */
export interface Progress {
  /** Shows that `share` (0 to 1) is done, and what is being done; at once where the next part takes long. */
  show(share: number, what: string, isLong?: boolean): void;
  /** Takes the bar away, before other words are written to the same terminal or the work ends. */
  clear(): void;
}

interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Characters of the bar itself. */
const CELLS = 24;
/** No bar for work shorter than this, and no redrawing more often than that (milliseconds). */
const QUIET = 300;
const REDRAW = 80;

const none: Progress = { show: () => {}, clear: () => {} };

/** One line of at most `columns` characters, the description cut at its end. */
export function progressLine(share: number, what: string, columns: number): string {
  const filled = Math.round(Math.max(0, Math.min(1, share)) * CELLS);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${String(Math.floor(share * 100)).padStart(3)} %  `;
  const room = Math.max(0, columns - 1 - bar.length);
  return bar + (what.length > room ? `${what.slice(0, Math.max(0, room - 1))}…` : what);
}

/** A bar on `stream`; nothing at all where it is not a terminal. `now` is the clock in milliseconds. */
export function progressOn(stream: Terminal, now: () => number = Date.now): Progress {
  if (!stream.isTTY) return none;
  const started = now();
  let last = 0;
  let drawn = false;
  return {
    show(share, what, isLong = false) {
      const time = now();
      if (!isLong && (time - started < QUIET || time - last < REDRAW)) return;
      stream.write(`\r\x1b[2K${progressLine(share, what, stream.columns || 80)}`);
      last = time;
      drawn = true;
    },
    clear() {
      if (drawn) stream.write('\r\x1b[2K');
      drawn = false;
    },
  };
}
