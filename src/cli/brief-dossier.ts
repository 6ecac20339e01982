import { InvalidArgumentError, Option } from 'commander';
import { dayNamed } from '../day-named.js';
import type { Ledger } from '../keep/index.js';
import { MOST_PAGES, USUAL_PAGES } from '../present/dossier-brief/pages.js';
import type { DossierBrief } from '../present/index.js';
import { fileDestination, standardOutput } from './destination.js';
import type { LedgerOptions } from './dossier-option.js';
import type { FormOptions } from './form.js';
import { wantsColour, widthFor } from './terminal.js';
import { seenAs, type ViewOptions } from './view-option.js';
import { withLedger } from './with-ledger.js';

/** What is asked of the brief of a dossier. */
export interface DossierBriefOptions extends FormOptions, LedgerOptions, ViewOptions {
  readonly output?: string;
  readonly since?: string;
  readonly pages?: number;
  readonly full?: true;
}

function pageCount(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_PAGES) return number;
  throw new InvalidArgumentError(`A brief has a whole number of pages, 1 to ${MOST_PAGES}.`);
}

/** `--pages` and `--full`. */
export const lengthOptions = (): readonly Option[] => [
  new Option('--pages <number>', `of a dossier: how many pages (default: ${USUAL_PAGES})`).argParser(
    pageCount,
  ),
  new Option('--full', 'of a dossier: everything, however many pages').conflicts(['pages']),
];

/** Writes the brief of a dossier in the form that was asked for. Throws `Failure` where it is not there or an option is no day. */
export const briefDossier = (options: DossierBriefOptions): Promise<void> =>
  withLedger(options, 'read', async (ledger) => {
    const { output } = options;
    const destination = output === undefined ? standardOutput : fileDestination(output, []);
    await destination.write(await written(await briefOf(ledger, options), options));
    destination.finish();
  });

async function briefOf(ledger: Ledger, options: DossierBriefOptions): Promise<DossierBrief> {
  const { dossierBrief } = await import('../briefing.js');
  const seen = await seenAs(ledger, options);
  const since = options.since === undefined ? null : await dayNamed(options.since, '--since', seen.today);
  const length = options.full || options.all ? 'full' : { pages: options.pages ?? USUAL_PAGES };
  return dossierBrief(ledger, { ...seen, since }, length);
}

async function written(brief: DossierBrief, options: DossierBriefOptions): Promise<string> {
  const present = await import('../present/index.js');
  if (options.json) return present.renderJson(brief);
  if (options.markdown) return present.renderDossierMarkdown(brief);
  if (options.html) return present.renderDossierHtml(brief);
  const sink = options.output === undefined ? process.stdout : {};
  return present.renderDossierTerminal(brief, {
    width: widthFor(options.width, sink),
    colour: wantsColour(options.colour, sink, process.env),
  });
}
