import { CommanderError } from 'commander';
import { complaint, EXIT } from './complaint.js';
import { program } from './program.js';
import { startFolder } from './start-folder.js';

/** What a bare `dragoman` does, so that a newcomer sees the record at once. */
const BARE = ['desk'];

/**
 * Runs the program on the arguments after its name and sets `process.exitCode`: 0 done, 1 failed (one sentence on stderr), 2 wrong
 * usage (with the usage line). Never throws, and leaves the process to end by itself, so that all output is written.
 */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  process.stderr.on('error', () => {}); // a complaint that nobody hears is no reason to stop
  process.on('uncaughtException', stop);
  const folder = startFolder(process.env);
  if (folder) process.chdir(folder);
  try {
    await program().parseAsync(argv.length > 0 ? argv : BARE, { from: 'user' });
  } catch (thrown) {
    if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? EXIT.ok : EXIT.usage;
    else fail(thrown);
  }
}

function fail(thrown: unknown): void {
  process.stderr.write(complaint(thrown, process.env));
  process.exitCode = EXIT.failed;
}

/** For what is thrown where nobody waits for it: nothing sound can follow. */
function stop(thrown: unknown): void {
  fail(thrown);
  process.exit();
}

/** A reader that stops reading (`| head`) is no error. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
