import { Command, Option } from 'commander';
import type { ReadOptions } from '../read/index.js';
import { briefDossier, type DossierBriefOptions, lengthOptions } from './brief-dossier.js';
import { EXIT } from './complaint.js';
import { type Destination, fileDestination, standardOutput } from './destination.js';
import { withDossier } from './dossier-option.js';
import { eachDocument, type OnShare } from './each-document.js';
import { type Form, formFor } from './form.js';
import { progressOn } from './progress.js';
import { publishedDay } from './published-day.js';
import { colourOption, widthOption } from './terminal.js';
import { uniqueIds } from './unique-id.js';
import { withView } from './view-option.js';

interface BriefOptions extends DossierBriefOptions {
  readonly published?: string;
  readonly force?: true;
  readonly allowPrivate?: true;
}

/** Share of a document's work that is done when its text is there: most of it for a PDF, little for plain text. */
const FETCHED = 0.5;
/** A text of more characters than this is read for a second or more, without a word in between. */
const LONG = 200_000;

const examples = `
Examples:
  $ dragoman brief report.pdf
  $ dragoman brief report.txt --published 2025-08-26 --markdown --output report.md
  $ dragoman brief https://example.org/article.html --html --output article.html
  $ dragoman brief cables/ 'notes/**/*.md' --json > readings.jsonl
  $ curl -s https://example.org/statement.txt | dragoman brief -
  $ dragoman brief --dossier korea
  $ dragoman brief --dossier korea --since 2026-06-01 --html --output korea.html`;

/** `dragoman brief SOURCE…`: reads documents and prints what they say; with `--dossier`, prints how a whole dossier stands. */
export function briefVerb(): Command {
  const verb = new Command('brief')
    .usage('[options] <source...> | --dossier <name>')
    .summary('read documents and print what they say; or brief on a whole dossier')
    .description(
      'Reads documents and prints a brief of each: encounters, promises, what each side wants, what divides them, judgements, what moved meanwhile and what is proposed next. Every line carries the passages that it rests on.\n\nReads plain text, Markdown, HTML, PDF and DOCX.\n\nWith --dossier and no document, prints two pages on a whole dossier: where it stands, the weightiest meetings as reported and as they turned out, promises by what became of them, pauses, tempo, gaps, who stands with whom, what changed, what needs review, with numbered sources.',
    )
    .argument('[source...]', 'file, folder, pattern, http(s) address, or - for standard input')
    .option('-p, --published <date>', 'day of publication, YYYY-MM-DD, on which relative dates hang')
    .addOption(
      new Option('-j, --json', 'print the reading itself, one line a document').conflicts([
        'markdown',
        'html',
      ]),
    )
    .addOption(new Option('-m, --markdown', 'print Markdown').conflicts(['html']))
    .option('--html', 'print a web page that stands by itself')
    .option('-o, --output <file>', 'write into a file, whole or not at all')
    .option('-a, --all', 'print everything, not only the ten weightiest of each section')
    .addOption(widthOption())
    .addOption(colourOption())
    .option('--force', 'read a document in another language than English too')
    .option('--allow-private', 'fetch from private and loopback networks too')
    .option(
      '--since <day>',
      'of a dossier: the first day of what has changed; 90 days before its newest document unless said',
    );
  for (const option of lengthOptions()) verb.addOption(option);
  return withDossier(withView(verb)).addHelpText('after', examples).action(brief);
}

/** Options that ask for a dossier, and those that are of documents alone. */
const OF_DOSSIER = ['dossier', 'ledger', 'asOf', 'recordedBy', 'since', 'pages', 'full'] as const;
const OF_DOCUMENTS = ['published', 'force', 'allowPrivate'] as const;

/** Whether a dossier is meant. Ends with wrong usage where both are, or neither. */
function isOfDossier(named: readonly string[], options: BriefOptions, command: Command): boolean {
  const isGiven = (name: keyof BriefOptions): boolean => options[name] !== undefined;
  const [own] = OF_DOSSIER.filter(isGiven);
  if (named.length === 0 && own === undefined) command.error("error: missing required argument 'source'");
  if (named.length > 0 && own !== undefined)
    command.error(`error: ${flagOf(own)} is of a dossier, and documents were named`);
  const [other] = OF_DOCUMENTS.filter(isGiven);
  if (named.length === 0 && other !== undefined)
    command.error(`error: ${flagOf(other)} is of documents, and none was named`);
  return named.length === 0;
}

const flagOf = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

async function brief(named: string[], options: BriefOptions, command: Command): Promise<void> {
  if (isOfDossier(named, options, command)) return briefDossier(options);
  const reading = await readOptions(options);
  const { expandSources } = await import('../read/index.js');
  const sources = await expandSources(named);
  if (options.html && sources.length > 1)
    command.error(`error: --html prints one document, and ${sources.length} were named`);
  const { output } = options;
  const destination = output === undefined ? standardOutput : fileDestination(output, sources);
  const form = await formFor(options, output === undefined ? process.stdout : {}, process.env);
  const failed = await writeBriefs(sources, reading, form, destination);
  if (failed < sources.length) destination.finish();
  if (failed > 0) process.exitCode = EXIT.failed;
}

/** What the options mean for reading. Throws `Failure` where `--published` is no day, before anything is read. */
async function readOptions({ published, force, allowPrivate }: BriefOptions): Promise<ReadOptions> {
  const flags = { ...(force && { force }), ...(allowPrivate && { allowPrivate }) };
  return published === undefined ? flags : { ...flags, published: await publishedDay(published) };
}

/** Reads and writes one document after the other. Returns how many could not be read. */
async function writeBriefs(
  sources: readonly string[],
  options: ReadOptions,
  form: Form,
  destination: Destination,
): Promise<number> {
  const [{ readDocument }, { makeReading }] = await Promise.all([
    import('../read/index.js'),
    import('../reading.js'),
  ]);
  const progress = progressOn(process.stderr);
  const unique = uniqueIds();
  let between = '';
  const work = async (source: string, onShare: OnShare) => {
    const onProgress = (done: number, total: number | null) => onShare(total ? FETCHED * (done / total) : 0);
    const document = await readDocument(source, { ...options, onProgress });
    const isLong = document.text.length > LONG;
    const onReading = (share: number) => onShare(FETCHED + (1 - FETCHED) * share, isLong);
    const text = form.write(makeReading({ ...document, id: unique(document.id) }, onReading));
    progress.clear();
    await destination.write(between + text);
    between = form.between;
  };
  return eachDocument(sources, work, progress, process.stderr);
}
