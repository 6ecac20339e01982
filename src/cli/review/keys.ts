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
      if (!isTerminal) return (await lineFrom(arrived))?.trim().charAt(0).toLowerCase() ?? null;
      raw(true);
      const typed = await characterFrom(arrived);
      if (typed === null || typed === INTERRUPT || typed === END) return null;
      return typed.startsWith(ESCAPE) ? ESCAPE : typed.toLowerCase();
    },
    line() {
      raw(false);
      return lineFrom(arrived);
    },
    close() {
      restore();
      process.off('exit', restore);
      arrived.stop();
    },
  };
}

/** What has arrived of an input and not been asked for yet. */
interface Arrivals {
  readonly waiting: () => string;
  /** Waits for more; false where the input has ended. */
  more(): Promise<boolean>;
  /** Takes so many characters away. */
  cut(length: number): string;
  stop(): void;
}

function arrivals(input: Input, onInterrupt: () => void): Arrivals {
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
  return {
    waiting: () => waiting,
    more: async () => {
      if (!ended)
        await new Promise<void>((done) => {
          wake = done;
          input.resume();
        });
      return !ended;
    },
    cut(length) {
      const piece = waiting.slice(0, length);
      waiting = waiting.slice(length);
      return piece;
    },
    stop: () => void input.off('data', take).off('end', end).pause(),
  };
}

/** One character, or all that a key sends that sends several; null at the end. */
async function characterFrom({ waiting, more, cut }: Arrivals): Promise<string | null> {
  while (waiting() === '' && (await more()));
  if (waiting() === '') return null;
  if (waiting().startsWith(ESCAPE)) return cut(waiting().length);
  return cut(String.fromCodePoint(waiting().codePointAt(0) ?? 0).length);
}

/** A line without its end; null at the end of the input. */
async function lineFrom({ waiting, more, cut }: Arrivals): Promise<string | null> {
  while (!/[\r\n]/.test(waiting()) && (await more()));
  if (waiting() === '') return null;
  const end = waiting().search(/[\r\n]/);
  const line = cut(end < 0 ? waiting().length : end);
  cut(waiting().startsWith('\r\n') ? 2 : 1);
  return line;
}
