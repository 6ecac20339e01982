import type { Input } from './review/keys.js';

/** Lines of an input that nobody sees being typed. */
export interface HiddenLines {
  /** The next line without its end; null at the end of the input. */
  line(): Promise<string | null>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** What a terminal in raw mode hands on as characters: Ctrl-C, Ctrl-D, Ctrl-U, and the two that different keyboards send for "back". */
const [INTERRUPT, END, CLEAR] = ['\u0003', '\u0004', '\u0015'];
const BACK = new Set(['\u007f', '\b']);
/** Arrows and function keys: they move nothing in a line that nobody sees. */
const KEYS = /\u001b(?:\[[\d;]*[A-Za-z~]|O[A-Z])/g;

/**
 * Reads lines without showing them on a terminal, where "back" and Ctrl-U take back what was typed; elsewhere as they come. `onInterrupt` is
 * called for Ctrl-C.
 */
export function hiddenLines(input: Input, onInterrupt: () => void): HiddenLines {
  const isTerminal = input.isTTY === true && input.setRawMode !== undefined;
  let waiting = '';
  let ended = false;
  let wake = (): void => {};
  const restore = (): void => void (isTerminal && input.setRawMode?.(false));
  const take = (text: string): void => {
    if (isTerminal && text.includes(INTERRUPT)) {
      restore();
      onInterrupt();
    }
    waiting += isTerminal ? text.replace(KEYS, '') : text;
    wake();
  };
  const end = (): void => {
    ended = true;
    wake();
  };
  input.setEncoding('utf8');
  if (isTerminal) input.setRawMode?.(true);
  input.on('data', take).on('end', end);
  process.on('exit', restore);
  return {
    async line() {
      while (!ended && !LINE.test(waiting))
        await new Promise<void>((done) => {
          wake = done;
          input.resume();
        });
      const [whole, typed = waiting, mark] = LINE.exec(waiting) ?? [waiting];
      waiting = waiting.slice(whole.length);
      const isOver = typed === '' && (mark === undefined || mark === END);
      return isOver ? null : isTerminal ? edited(typed) : typed;
    },
    close() {
      restore();
      process.off('exit', restore);
      input.off('data', take).off('end', end).pause();
    },
  };
}

/** A line with its end; Ctrl-D ends one, too. */
const LINE = /^([^\r\n\u0004]*)(\r\n|[\r\n\u0004])/;

/** What is left of a line after what was taken back. */
function edited(typed: string): string {
  const left: string[] = [];
  for (const character of typed)
    if (BACK.has(character)) left.pop();
    else if (character === CLEAR) left.length = 0;
    else left.push(character);
  return left.join('');
}
