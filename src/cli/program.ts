import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { addVerb } from './add.js';
import { alignmentsVerb } from './alignments.js';
import { askVerb } from './ask.js';
import { backtestVerb } from './backtest.js';
import { backupVerb } from './backup.js';
import { briefVerb } from './brief.js';
import { deskVerb } from './desk.js';
import { diffVerb } from './diff.js';
import { dossiersVerb } from './dossiers.js';
import { entryVerb } from './entry.js';
import { explainVerb } from './explain.js';
import { exportVerb } from './export.js';
import { forecastVerb } from './forecast.js';
import { gapsVerb } from './gaps.js';
import { importVerb } from './import.js';
import { initVerb } from './init.js';
import { logVerb } from './log.js';
import { outletsVerb } from './outlets.js';
import { parseVerb } from './parse.js';
import { pausesVerb } from './pauses.js';
import { precedentsVerb } from './precedents.js';
import { questionsVerb } from './questions.js';
import { resolveVerb } from './resolve.js';
import { restoreVerb } from './restore.js';
import { reviewVerb } from './review.js';
import { schemaVerb } from './schema.js';
import { scoresVerb } from './scores.js';
import { searchVerb } from './search.js';
import { serveVerb } from './serve.js';
import { showVerb } from './show.js';
import { tempoVerb } from './tempo.js';
import { timelineVerb } from './timeline.js';
import { tokenVerb } from './token.js';
import { userVerb } from './user.js';
import { verifyVerb } from './verify.js';
import { packageVersion } from './version.js';
import { weighVerb } from './weigh.js';

const epilogue = `
Without a verb, opens the desk: the record in your browser. "dragoman VERB --help" says more.
Environment: DRAGOMAN_HOME (folder of the ledgers), DRAGOMAN_USER (who writes), NO_COLOR, FORCE_COLOR, DRAGOMAN_DEBUG=1 (stack traces).`;

/** The whole program as commander sees it: every verb with its options. Nothing heavy is loaded before a verb runs. */
export function program(): Command {
  const root = new Command('dragoman')
    .description(
      'Reads diplomatic reporting and keeps the record; every line links to the words it came from.',
    )
    .usage('VERB [options]')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .commandsGroup('Verbs:')
    .helpCommand('help [verb]', 'print what a verb does')
    .addHelpText('after', epilogue);
  for (const verb of verbs()) root.addCommand(strict(verb.helpOption('-h, --help', 'print this')));
  return strict(root);
}

/** The verbs in the order in which help lists them: what reads, what makes and fills a dossier, what shows it, what keeps it. */
const verbs = (): Command[] => [
  briefVerb(),
  weighVerb(),
  parseVerb(),
  schemaVerb(),
  initVerb(),
  dossiersVerb(),
  addVerb(),
  showVerb(),
  timelineVerb(),
  entryVerb(),
  searchVerb(),
  explainVerb(),
  gapsVerb(),
  pausesVerb(),
  tempoVerb(),
  alignmentsVerb(),
  precedentsVerb(),
  askVerb(),
  backtestVerb(),
  forecastVerb(),
  questionsVerb(),
  resolveVerb(),
  scoresVerb(),
  reviewVerb(),
  logVerb(),
  diffVerb(),
  outletsVerb(),
  exportVerb(),
  importVerb(),
  verifyVerb(),
  backupVerb(),
  restoreVerb(),
  deskVerb(),
  serveVerb(),
  userVerb(),
  tokenVerb(),
];

/** Throws instead of leaving the process, and answers wrong usage with one line on what is wrong and one on what is right. */
function strict(command: Command): Command {
  for (const below of command.commands) strict(below.helpOption('-h, --help', 'print this'));
  return command.exitOverride().configureOutput({
    outputError(message, write) {
      write(`dragoman: ${wrongUsage(message)}\nusage: ${command.createHelp().commandUsage(command)}\n`);
    },
  });
}

/** Commander's complaint in our words, on one line. A document where a verb should stand gets the call that was meant. */
function wrongUsage(message: string): string {
  const wrong = message
    .replace(/^error: /, '')
    .replace(/\bcommand\b/, 'verb')
    .trim()
    .replace(/\n\(/, ' (');
  const named = /^unknown verb '(.+)'/.exec(wrong)?.[1];
  return named && existsSync(named) ? `${wrong} (for its brief: dragoman brief ${named})` : wrong;
}
