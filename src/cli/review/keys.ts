/** Where keys come from: a person at a terminal, or lines of a script. */
export interface Keys {
  /** The next key, in lower case; null at the end of the input. A line of a script counts as its first character. */
  key(): Promise<string | null>;
  /** The next line as it is typed, without its end; null at the end of the input. */
  line(): Promise<string | null>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** What the keys need of standard input. */
export interface Input extends NodeJS.EventEmitter {
  readonly isTTY?: boolean | undefined;
  setRawMode?(raw: boolean): unknown;
  setEncoding(encoding: BufferEncoding): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** Ctrl-C and Ctrl-D, which a terminal in raw mode hands on as characters. */
const [INTERRUPT, END] = ['\u0003', '\u0004'];
/** Arrows and function keys send several characters, the first of which is this. */
const ESCAPE = '\u001b';

/**
 * Reads keys from an input. On a terminal a key counts at once, and a line is typed with the terminal's own editing; elsewhere both are
 * lines. `onInterrupt` is called for Ctrl-C, at once. The terminal is given back on `close` and whenever the process ends.
 */
export function keysFrom(input: Input, onInterrupt: () => void): Keys {
  const isTerminal = input.isTTY === true && input.setRawMode !== undefined;
  const raw = (on: boolean): void => void (isTerminal && input.setRawMode?.(on));
  const restore = (): void => raw(false);
  const arrived = arrivals(input, isTerminal ? onInterrupt : () => {});
  process.on('exit', restore);
  return {
    async key() {
      if (!isTerminal) return (await arrived.line())?.trim().charAt(0).toLowerCase() ?? null;
      raw(true);
      const typed = await arrived.character();
      if (typed === null || typed === INTERRUPT || typed === END) return null;
      return typed.startsWith(ESCAPE) ? ESCAPE : typed.toLowerCase();
    },
    line() {
      raw(false);
      return arrived.line();
    },
    close() {
      restore();
      process.off('exit', restore);
      arrived.stop();
    },
  };
}

/** What has arrived of an input and not been asked for yet. */
function arrivals(input: Input, onInterrupt: () => void) {
  let waiting = '';
  let ended = false;
  let wake = (): void => {};
  const take = (text: string): void => {
    if (text.includes(INTERRUPT)) onInterrupt();
    waiting += text;
    wake();
  };
  const end = (): void => {
    ended = true;
    wake();
  };
  input.setEncoding('utf8');
  input.on('data', take).on('end', end);
  const more = (): Promise<void> =>
    new Promise((done) => {
      wake = done;
      input.resume();
    });
  const cut = (length: number): string => {
    const piece = waiting.slice(0, length);
    waiting = waiting.slice(length);
    return piece;
  };
  return {
    /** One character, or all that a key sends that sends several; null at the end. */
    async character(): Promise<string | null> {
      while (waiting === '' && !ended) await more();
      if (waiting === '') return null;
      return waiting.startsWith(ESCAPE)
        ? cut(waiting.length)
        : cut(String.fromCodePoint(waiting.codePointAt(0) ?? 0).length);
    },
    async line(): Promise<string | null> {
      while (!/[\r\n]/.test(waiting) && !ended) await more();
      if (waiting === '') return null;
      const end = waiting.search(/[\r\n]/);
      const text = cut(end < 0 ? waiting.length : end);
      cut(waiting.startsWith('\r\n') ? 2 : 1);
      return text;
    },
    stop(): void {
      input.off('data', take).off('end', end);
      input.pause();
    },
  };
}
