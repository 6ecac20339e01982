import { Command } from 'commander';
import type { Ledger } from '../keep/index.js';
import { Failure } from '../record/failure.js';
import type { ActorRef } from '../record/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { type ViewOptions, viewInWords, viewOf, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface GapsOptions extends ViewOptions, PageOptions, LedgerOptions {
  readonly between?: readonly string[];
}

const examples = `
Examples:
  $ dragoman gaps
  $ dragoman gaps --as-of 2018-06-30
  $ dragoman gaps --between KOR PRK
  $ dragoman gaps --json`;

/** `dragoman gaps`: how far two sides are apart, what stands in the way, and who judges what how. */
export function gapsVerb(): Command {
  const verb = new Command('gaps')
    .summary('show how far two sides are apart, issue by issue and year by year')
    .description(
      'Shows how far two sides of a dossier are apart on each issue: where each stands by its newest words, how old they are, how the gap moved over the years; then the obstacles and who names them, and who judges what how, with both passages where they contradict each other.',
    )
    .option(
      '-b, --between <side...>',
      'the two sides, such as USA PRK; the first two parties of the dossier unless said',
    );
  return withPage(withDossier(withView(verb)), 'print the gaps as data, one object')
    .addHelpText('after', examples)
    .action((options: GapsOptions) => withLedger(options, 'read', (ledger) => show(ledger, options)));
}

async function show(ledger: Ledger, options: GapsOptions): Promise<void> {
  const [{ renderGaps, renderJson }, { dossierOf }, { gapsOfDossier }] = await Promise.all([
    import('../present/index.js'),
    import('../keep/ask/dossier.js'),
    import('../gaps.js'),
  ]);
  const now = ledger.now().slice(0, 10);
  const view = await viewOf(ledger, options);
  const report = await gapsOfDossier(ledger, {
    view,
    pair: options.between === undefined ? null : await pairNamed(options.between),
    today: view.known < now ? view.known : now,
  });
  if (options.json) return standardOutput.write(renderJson(report));
  const { title } = await dossierOf(ledger);
  const seenFrom = await viewInWords(ledger, options);
  await standardOutput.write(renderGaps({ title, seenFrom, report }, terminalOf(options)));
}

/** The two sides that `--between` names. Throws `Failure` where they are not two, or no actors. */
async function pairNamed(typed: readonly string[]): Promise<readonly [ActorRef, ActorRef]> {
  const { ActorRef, sideOf } = await import('../record/index.js');
  const [one, other] = typed;
  const wrong = typed.find((value) => !ActorRef.safeParse(value).success);
  if (wrong !== undefined) throw notASide(wrong, `"${wrong}" is no side`);
  if (one === undefined || other === undefined || typed.length > 2 || sideOf(one) === sideOf(other))
    throw notASide(typed.join(' '), `A gap lies between two sides, and "${typed.join(' ')}" are not two`);
  return [sideOf(one), sideOf(other)];
}

const notASide = (subject: string, what: string): Failure =>
  new Failure(
    'bad-name',
    subject,
    `${what}; write --between with two, such as USA PRK, or "IGO:United Nations Security Council" PRK.`,
  );
