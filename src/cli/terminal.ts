import { InvalidArgumentError, Option } from 'commander';

/** When to colour: `auto` is where a person looks at a terminal that can show it. */
export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/** Where text goes: only what the decision needs of a stream. */
export interface Sink {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Columns where nothing says how many there are. */
const USUAL_WIDTH = 80;
/** Fewer columns than this hold no line of what we print. */
const NARROWEST = 20;

function columns(value: string): number {
  const width = Number(value);
  if (Number.isInteger(width) && width >= NARROWEST) return width;
  throw new InvalidArgumentError(`A width is a whole number of columns, ${NARROWEST} or more.`);
}

/** `--width`, for every verb that writes for a terminal. */
export const widthOption = (): Option =>
  new Option('-w, --width <columns>', 'width of the text in a terminal').argParser(columns);

/** `--colour`, for every verb that writes for a terminal. */
export const colourOption = (): Option =>
  new Option('--colour <when>', 'colour the text').choices([...COLOUR_CHOICES]).default('auto');

/**
 * Whether to colour. An explicit choice wins; then FORCE_COLOR, NO_COLOR (no-color.org: any non-empty value) and TERM=dumb, in the
 * order in which Node itself weighs them; then whether a terminal is there.
 */
export function wantsColour(choice: ColourChoice, sink: Sink, env: NodeJS.ProcessEnv): boolean {
  if (choice !== 'auto') return choice === 'always';
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return sink.isTTY === true;
}

/** Columns to fill: what was asked for, else what the terminal has. */
export const widthFor = (asked: number | undefined, sink: Sink): number =>
  asked ?? (sink.columns || USUAL_WIDTH);
