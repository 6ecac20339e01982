import { Command, Option } from 'commander';
import type { ReadAgain } from '../read/index.js';
import { EXIT } from './complaint.js';
import { standardOutput } from './destination.js';
import { eachDocument } from './each-document.js';
import { progressOn } from './progress.js';
import { type ColourChoice, colourOption, wantsColour, widthFor, widthOption } from './terminal.js';

interface WeighOptions {
  readonly json?: true;
  readonly width?: number;
  readonly colour: ColourChoice;
}

const examples = `
Examples:
  $ dragoman brief report.txt --json | dragoman weigh -
  $ dragoman weigh readings.jsonl --json > weighed.jsonl
  $ dragoman weigh readings/`;

/** `dragoman weigh READING…`: adds to readings what their promises and encounters weigh. */
export function weighVerb(): Command {
  return new Command('weigh')
    .summary('weigh the promises and encounters of readings')
    .description(
      'Weighs readings, as "brief --json" prints them or somebody wrote them down: how binding and how precise each promise is and who checks it, and whether each encounter was symbol or substance as reported, with the passages that show it.',
    )
    .argument('<reading...>', 'file of readings, folder, pattern, or - for standard input')
    .addOption(new Option('-j, --json', 'print the readings with their weights, one line each'))
    .addOption(widthOption())
    .addOption(colourOption())
    .addHelpText('after', examples)
    .action(weigh);
}

async function weigh(named: string[], options: WeighOptions): Promise<void> {
  const { expandSources, rawDocument, writtenReadings } = await import('../read/index.js');
  const sources = await expandSources(named);
  const write = await writerFor(options);
  const failed = await eachDocument(
    sources,
    async (source) => {
      const readings = writtenReadings(await rawDocument(source));
      for (const reading of readings) await standardOutput.write(write(reading));
    },
    progressOn(process.stderr),
    process.stderr,
  );
  if (failed > 0) process.exitCode = EXIT.failed;
}

/** How a weighed reading is written: what was written down with the weights, or a page; a rule stands between two pages. */
async function writerFor({ json, width, colour }: WeighOptions): Promise<(read: ReadAgain) => string> {
  const [present, { weightsOf }] = await Promise.all([
    import('../present/index.js'),
    import('../weigh/index.js'),
  ]);
  if (json)
    return ({ written, reading }) => {
      const weights = weightsOf(reading);
      const items = written.items.map((item, i) => ({ ...item, ...weights[i] }));
      return present.renderJson({ ...written, items });
    };
  const page = {
    width: widthFor(width, process.stdout),
    colour: wantsColour(colour, process.stdout, process.env),
  };
  let between = '';
  return ({ reading }) => {
    const text = between + present.renderTerminal(present.makeWeighed(reading), page);
    between = `\n${'═'.repeat(page.width)}\n\n`;
    return text;
  };
}
