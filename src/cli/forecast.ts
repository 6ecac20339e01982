import { Command, Option } from 'commander';
import type { Ledger } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { drawnInto, type PictureOptions, withPicture } from './picture-option.js';
import { probabilityNamed } from './probability.js';
import { seenAs, type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface ForecastOptions extends PictureOptions, ViewOptions, PageOptions, LedgerOptions {
  readonly why?: string;
  readonly undo?: true;
  readonly html?: true;
}

const examples = `
Examples:
  $ dragoman forecast "Will Trump and Kim meet before 2027?" 0.12 --why "no date is set"
  $ dragoman forecast leaders-meet-3f2a9b10 9% --why "the letter went unanswered"
  $ dragoman forecast leaders-meet-3f2a9b10
  $ dragoman forecast leaders-meet-3f2a9b10 --svg --output chances.svg`;

/** `dragoman forecast QUESTION [PROBABILITY]`: writes down how likely you hold something, or shows what was said so far. */
export function forecastVerb(): Command {
  const verb = new Command('forecast')
    .summary('write down how likely you hold something, beside what the program says')
    .description(
      'Writes your forecast on a question into the book, with the reason, and beside it what the program says on the same day. The question is a sentence as "dragoman ask" understands it, or the id of one in the book. A later forecast on the same question brings yours up to date; all of them are kept and scored. Without a probability, shows what was said of the question so far.',
    )
    .argument('<question>', 'who does what by when, or the id of a question of the book')
    .argument('[probability]', 'between 0 and 1, such as 0.12, or 12%')
    .option('-y, --why <reason>', 'why you hold it so likely; it must be said')
    .addOption(
      new Option('--undo', 'take back your last forecast on the question; the log keeps it').conflicts([
        'why',
      ]),
    );
  return withPage(withDossier(withView(withPicture(verb))), 'print what was said as data, one object')
    .addOption(
      new Option('--html', 'print a page with its picture that stands by itself').conflicts(['json', 'svg']),
    )
    .addHelpText('after', examples)
    .action(forecast);
}

async function forecast(
  question: string,
  probability: string | undefined,
  options: ForecastOptions,
  command: Command,
): Promise<void> {
  if (probability === undefined) {
    if (options.why !== undefined) command.error('error: --why stands beside a probability, such as 0.12');
    if (!options.undo) return withLedger(options, 'read', (ledger) => show(ledger, question, options));
  } else if (options.undo) command.error('error: --undo takes no probability');
  else if ((options.why ?? '').trim() === '') command.error('error: a forecast needs its reason: --why "…"');
  const chance = probability === undefined ? null : probabilityNamed(probability);
  if (options.recordedBy !== undefined)
    command.error('error: --recorded-by only shows; a forecast is written down today');
  await withLedger(options, 'write', (ledger) =>
    chance === null ? undo(ledger, question, options) : write(ledger, question, chance, options),
  );
}

/** What was said of a question so far. */
async function show(ledger: Ledger, words: string, options: ForecastOptions): Promise<void> {
  const [{ questionInBook }, { historyData, historyEvents, historyPage }, present] = await Promise.all([
    import('../forecasting.js'),
    import('../book-pages.js'),
    import('../present/index.js'),
  ]);
  const seen = await seenAs(ledger, options);
  const { question } = await questionInBook(ledger, words, seen);
  const page = await historyPage(ledger, question.id, seen);
  if (!page) throw new Error(`${question.id} is not in sight`);
  const events = options.svg || options.html || options.json ? await historyEvents(ledger, page, seen) : [];
  const text = (): string =>
    options.json
      ? present.renderJson(historyData(page, events))
      : present.renderHistory(page, terminalOf(options));
  await drawnInto(
    options,
    () => present.renderHistorySvg(page, events),
    () => (options.html ? present.renderHistoryHtml(page, events) : text()),
  );
}

async function write(
  ledger: Ledger,
  words: string,
  probability: number,
  options: ForecastOptions,
): Promise<void> {
  const [{ forecastBy }, { answered }, { renderJson, renderMade }] = await Promise.all([
    import('../forecasting.js'),
    import('../asking.js'),
    import('../present/index.js'),
  ]);
  const seen = await seenAs(ledger, options);
  const told = { probability, why: (options.why ?? '').trim() };
  const made = await forecastBy(ledger, words, told, seen, (question) => answered(ledger, question, seen));
  await standardOutput.write(options.json ? renderJson(made) : renderMade(made, terminalOf(options)));
}

/** Takes back the last forecast on a question by whoever asks. */
async function undo(ledger: Ledger, words: string, options: ForecastOptions): Promise<void> {
  const [{ takeBackOwn }, { asText, penFor, renderJson, sayChance }] = await Promise.all([
    import('../forecasting.js'),
    import('../present/index.js'),
  ]);
  const taken = await takeBackOwn(ledger, words, await seenAs(ledger, options));
  const says = `Took back the forecast of ${taken.who} on ${taken.question}: ${sayChance(taken.probability)} from ${taken.day}.`;
  await standardOutput.write(
    options.json ? renderJson(taken) : asText(penFor(terminalOf(options)).put(says)),
  );
}
