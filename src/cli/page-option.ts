import { type Command, InvalidArgumentError, Option } from 'commander';
import type { TerminalOptions } from '../present/index.js';
import { type ColourChoice, colourOption, wantsColour, widthFor, widthOption } from './terminal.js';

/** How a page is printed, as it was typed. */
export interface PageOptions {
  readonly json?: true;
  readonly limit?: number;
  readonly width?: number;
  readonly colour: ColourChoice;
}

function count(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('A limit is a whole number, 1 or more.');
}

/** `--limit`, for verbs that print page by page for people, and all of it for programs. */
export const limitOption = (what: string, usual: number): Option =>
  new Option(
    '-n, --limit <number>',
    `how many ${what} to print at most (default: ${usual}, all with --json)`,
  ).argParser(count);

/** `--json`, `--width` and `--colour`, for verbs that print for people unless a program asks. */
export const withPage = (command: Command, json: string): Command =>
  command.option('-j, --json', json).addOption(widthOption()).addOption(colourOption());

/** What the options mean for a page on standard output. */
export const terminalOf = ({ width, colour }: PageOptions): TerminalOptions => ({
  width: widthFor(width, process.stdout),
  colour: wantsColour(colour, process.stdout, process.env),
});
