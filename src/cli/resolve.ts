import { Argument, Command } from 'commander';
import { dayNamed } from '../day-named.js';
import type { Ledger } from '../keep/index.js';
import type { QuestionOutcome } from '../record/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { withLedger } from './with-ledger.js';

interface ResolveOptions extends PageOptions, LedgerOptions {
  readonly why?: string;
  readonly day?: string;
}

/** What can be said of a question: what became of it, or that this is open again. */
export const OUTCOME_NAMES = ['yes', 'no', 'unresolvable', 'open'] as const satisfies readonly (
  | QuestionOutcome
  | 'open'
)[];
type Outcome = (typeof OUTCOME_NAMES)[number];

const examples = `
Examples:
  $ dragoman resolve
  $ dragoman resolve leaders-meet-3f2a9b10
  $ dragoman resolve leaders-meet-3f2a9b10 yes --day 2026-11-03 --why "seen on television"
  $ dragoman resolve leaders-meet-3f2a9b10 open --why "that was another meeting"`;

/** `dragoman resolve [QUESTION] [OUTCOME]`: what became of questions. */
export function resolveVerb(): Command {
  const verb = new Command('resolve')
    .summary('say what became of a question, from the record or by hand')
    .description(
      'Writes down what became of a question of the book. Without an outcome the record decides: yes where it shows what the rule asks for, with the items whose words say so; no where the window has passed and the record reaches to its end. Without a question, all that the record decides are resolved. By hand, yes, no or unresolvable need a reason; "open" takes an outcome back.',
    )
    .argument('[question]', 'a question of the book, by its id or its sentence')
    .addArgument(new Argument('[outcome]', 'what became of it').choices([...OUTCOME_NAMES]))
    .option('-y, --why <reason>', 'why, where you decide by hand')
    .option(
      '--day <day>',
      'the day that decided it; without it today or the last of the window, the earlier',
    );
  return withPage(withDossier(verb), 'print what was written down as data, one a line')
    .addHelpText('after', examples)
    .action(resolve);
}

async function resolve(
  question: string | undefined,
  outcome: Outcome | undefined,
  options: ResolveOptions,
  command: Command,
): Promise<void> {
  const byHand = outcome !== undefined;
  if (!byHand && (options.why !== undefined || options.day !== undefined))
    command.error('error: --why and --day stand beside an outcome: yes, no, unresolvable or open');
  if (byHand && (options.why ?? '').trim() === '')
    command.error('error: an outcome by hand needs its reason: --why "…"');
  if (options.day !== undefined && outcome !== 'yes' && outcome !== 'no')
    command.error('error: --day stands beside yes or no');
  await withLedger(options, 'write', (ledger) =>
    question !== undefined && byHand
      ? decide(ledger, question, outcome, options)
      : fromRecord(ledger, question, options),
  );
}

/** The questions that the record decides; a single one where it is named. */
async function fromRecord(ledger: Ledger, words: string | undefined, options: ResolveOptions): Promise<void> {
  const [{ resolveMeant }, { seenToday }, { renderJson, renderResolved }] = await Promise.all([
    import('../resolving.js'),
    import('../seen.js'),
    import('../present/index.js'),
  ]);
  const { entries, written } = await resolveMeant(ledger, words ?? null, seenToday(ledger));
  if (options.json) for (const resolution of written) await standardOutput.write(renderJson(resolution));
  else await standardOutput.write(renderResolved(entries, written, terminalOf(options)));
}

async function decide(
  ledger: Ledger,
  words: string,
  outcome: Outcome,
  options: ResolveOptions,
): Promise<void> {
  const [{ decideByHand }, { seenToday }, { renderJson, renderResolved }] = await Promise.all([
    import('../resolving.js'),
    import('../seen.js'),
    import('../present/index.js'),
  ]);
  const seen = seenToday(ledger);
  const day = options.day === undefined ? null : await dayNamed(options.day, '--day', seen.today);
  const told = { outcome, day, because: (options.why ?? '').trim() };
  const { entry, resolution } = await decideByHand(ledger, words, told, seen);
  if (options.json)
    await standardOutput.write(renderJson(resolution ?? { question: entry.question.id, outcome }));
  else
    await standardOutput.write(renderResolved([entry], resolution ? [resolution] : [], terminalOf(options)));
}
