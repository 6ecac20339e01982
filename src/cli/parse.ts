import { existsSync, statSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { ParsedText } from '../present/index.js';
import { fileDestination, standardOutput } from './destination.js';
import { publishedDay } from './published-day.js';
import {
  type ColourChoice,
  colourOption,
  type Sink,
  wantsColour,
  widthFor,
  widthOption,
} from './terminal.js';

interface ParseOptions {
  readonly published?: string;
  readonly json?: true;
  readonly svg?: true;
  readonly output?: string;
  readonly width?: number;
  readonly colour: ColourChoice;
}

/** Standard input beyond so many bytes has more words than are drawn. */
const LARGEST = 100_000;

const examples = `
Examples:
  $ dragoman parse "Egypt refused to sign the treaty." --published 2020-03-04
  $ dragoman parse "Egypt refused to sign the treaty." --svg --output drawing.svg
  $ dragoman parse - --json < paragraph.txt`;

/** `dragoman parse TEXT…`: draws what the language layers say of a text. */
export function parseVerb(): Command {
  return new Command('parse')
    .summary('draw the analysis of a sentence: tree, tags, names, times, frames')
    .description(
      'Draws how a sentence is analyzed, before anything is read from it: the tags of its words and what each hangs on, whom names denote, which days times mean, and who does what to whom (frames). Several sentences are drawn one under the other.',
    )
    .argument('<text...>', 'the sentence itself, or - for standard input')
    .option(
      '-p, --published <date>',
      'day of publication, YYYY-MM-DD, on which relative dates and offices hang',
    )
    .addOption(new Option('-j, --json', 'print the analysis as data, on one line').conflicts(['svg']))
    .option('--svg', 'print an SVG that stands by itself')
    .option('-o, --output <file>', 'write into a file, whole or not at all')
    .addOption(widthOption())
    .addOption(colourOption())
    .addHelpText('after', examples)
    .action(parse);
}

async function parse(words: string[], options: ParseOptions, command: Command): Promise<void> {
  const text = words.join(' ');
  if (existsSync(text) && statSync(text).isFile())
    command.error(`error: '${text}' is a file (for what it says: dragoman parse - < ${text})`);
  const published = options.published === undefined ? null : await publishedDay(options.published);
  const { output } = options;
  const destination = output === undefined ? standardOutput : fileDestination(output, []);
  const { parsedText } = await import('../parsing.js');
  const parsed = parsedText(text === '-' ? await standardInput() : text, published);
  await destination.write(await drawn(parsed, options, output === undefined ? process.stdout : {}));
  destination.finish();
  for (const { message } of parsed.notices) process.stderr.write(`dragoman: ${message}\n`);
}

/** The text on standard input, in any format that `brief` reads. */
async function standardInput(): Promise<string> {
  const { readDocument } = await import('../read/index.js');
  return (await readDocument('-', { force: true, maxBytes: LARGEST })).text;
}

async function drawn(parsed: ParsedText, options: ParseOptions, sink: Sink): Promise<string> {
  const present = await import('../present/index.js');
  if (options.json) return present.renderJson(parsed);
  if (options.svg) return present.renderParseSvg(parsed);
  return present.renderParseTerminal(parsed, {
    width: widthFor(options.width, sink),
    colour: wantsColour(options.colour, sink, process.env),
  });
}
