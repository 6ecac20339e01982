import { Command, Option } from 'commander';
import type { Ledger } from '../keep/index.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { drawnInto, type PictureOptions, withPicture } from './picture-option.js';
import { seenAs, type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface AskOptions extends PictureOptions, ViewOptions, PageOptions, LedgerOptions {
  readonly html?: true;
}

/** The dossier that comes with the program, which is meant where none is named. */
const USUAL = 'korea';

const examples = `
Examples:
  $ dragoman ask "Will Trump and Kim meet before the end of the year?"
  $ dragoman ask "USA and PRK leaders meet before 2025-12-31" --as-of 2025-08-26
  $ dragoman ask "Will North Korea test a nuclear weapon in the next six months?"
  $ dragoman ask "Will the pause between the US and North Korea end by June 2027?" --json
  $ dragoman ask "Will Trump and Kim meet before the end of the year?" --html --output answer.html`;

/** `dragoman ask QUESTION`: how likely something is, as the record knows it. */
export function askVerb(): Command {
  const verb = new Command('ask')
    .summary('say how likely something is, and on what that rests')
    .description(
      'Answers a question about what may happen: leaders or officials meet, an agreement is signed, a promise is kept, a weapon is tested, talks break off, a pause ends. Shows how the question was read and what would decide it, then a probability with its interval, and the working: what usually happens in cases like it, what each model says, what moved them, what would change the answer, and what is not known. Asked as of a day in the past, it knows nothing later; what happened stands apart below it.',
    )
    .argument(
      '<question...>',
      'a sentence that says who, what, and by when, or the id of a question of the book',
    );
  return withPage(withDossier(withView(withPicture(verb))), 'print the answer as data, one object')
    .addOption(
      new Option('--html', 'print a page with pictures that stands by itself').conflicts(['json', 'svg']),
    )
    .addHelpText('after', examples)
    .action((words: string[], options: AskOptions) =>
      withLedger(withUsual(options), 'read', (ledger) => ask(ledger, words.join(' '), options)),
    );
}

const withUsual = (options: AskOptions): AskOptions =>
  options.dossier === undefined && options.ledger === undefined ? { ...options, dossier: USUAL } : options;

async function ask(ledger: Ledger, text: string, options: AskOptions): Promise<void> {
  const [present, { answerSheet, askPage }] = await Promise.all([
    import('../present/index.js'),
    import('../asking.js'),
  ]);
  const seen = await seenAs(ledger, options);
  if (options.html) {
    const sheet = await answerSheet(ledger, text, seen);
    return drawnInto(
      options,
      () => present.renderFanSvg(sheet.answer),
      () => present.renderAskHtml(sheet),
    );
  }
  const page = await askPage(ledger, text, seen);
  await drawnInto(
    options,
    () => present.renderFanSvg(page.answer),
    () =>
      options.json ? present.renderJson(present.askData(page)) : present.renderAsk(page, terminalOf(options)),
  );
}
