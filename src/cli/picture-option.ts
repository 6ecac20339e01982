import type { Command } from 'commander';
import { fileDestination, standardOutput } from './destination.js';

/** Whether a picture is wanted, and where, as it was typed. */
export interface PictureOptions {
  readonly svg?: true;
  readonly output?: string;
}

/** `--svg` and `--output`, for verbs that can draw. */
export const withPicture = (command: Command): Command =>
  command
    .option('--svg', 'print a picture as an SVG that stands by itself')
    .option('-o, --output <file>', 'write into a file, whole or not at all');

/** Writes a picture where it is wanted, else the text, to where the options say. */
export async function drawnInto(
  { svg, output }: PictureOptions,
  picture: () => string,
  text: () => string,
): Promise<void> {
  const destination = output === undefined ? standardOutput : fileDestination(output, []);
  await destination.write(svg ? picture() : text());
  destination.finish();
}
