import { type Ink, inkFor } from './ink.js';
import { safe, wrap } from './width.js';

/** How a terminal shows text. */
export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** Lines longer than this are hard to read, whatever the terminal has. */
const MEASURE = 88;
/** Fewer columns than this hold no line of what we print. */
const NARROWEST = 20;

/**
 * Holds numbers of passages to the word before them, and percent signs to their figures, while a line is broken; documents cannot hold it,
 * `safe` takes it for white space.
 */
const GLUE = '\u00a0';

/** Writes lines of one width, in colour or not. */
export interface Pen {
  readonly columns: number;
  readonly coloured: boolean;
  /** A pen of the same ink for a column of so many columns. */
  readonly narrower: (columns: number) => Pen;
  /** Inks a text that is known to be harmless. */
  readonly ink: (text: string, ...inks: Ink[]) => string;
  /** Wraps words at an indent; following lines hang deeper. Whatever would steer a terminal is taken out. */
  readonly put: (text: string, indent?: number, hang?: number, ...inks: Ink[]) => string[];
  /** The line above a part. */
  readonly heading: (title: string) => string[];
}

/** A pen for a terminal. All text of documents passes through `put`. */
export const penFor = ({ width, colour }: TerminalOptions): Pen =>
  penOn(Math.min(MEASURE, Math.max(NARROWEST, Math.floor(width) || MEASURE)), colour);

function penOn(columns: number, colour: boolean): Pen {
  const ink = inkFor(colour);
  const put: Pen['put'] = (text, indent = 0, hang = indent, ...inks) => {
    const glued = safe(text).replace(/ (?=(?:\[\d+\])+$)|(?<=\d) (?=%)/g, GLUE);
    const lines = wrap(glued, columns - hang).map((line) => line.replaceAll(GLUE, ' '));
    return lines.map((line, i) => ' '.repeat(i ? hang : indent) + ink(line, ...inks));
  };
  const heading = (title: string): string[] => [
    '',
    ink(title, 'accent', 'bold'),
    ink('─'.repeat(columns), 'faint'),
  ];
  return {
    columns,
    coloured: colour,
    narrower: (room) => penOn(Math.max(1, room), colour),
    ink,
    put,
    heading,
  };
}

/** Lines as one text, without blanks at their ends, with a line break at the end. */
export const asText = (lines: readonly string[]): string =>
  `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
