import { Failure } from '../record/failure.js';
import type { Input } from './review/keys.js';

/** Exit code of a program that Ctrl-C stopped: 128 and the number of the signal. */
const INTERRUPTED = 130;

/**
 * A new password: asked for twice without showing it where a person sits at a terminal, else the first line of standard input. It is never taken
 * from an option, which everybody on the machine could read in the list of programs. Throws `Failure` where both differ or there is none.
 */
export async function newPassword(
  name: string,
  input: Input,
  ask: (text: string) => unknown,
): Promise<string> {
  const { hiddenLines } = await import('./hidden-line.js');
  const lines = hiddenLines(input, () => {
    ask('\n');
    process.exit(INTERRUPTED);
  });
  const asked = async (prompt: string): Promise<string | null> => {
    if (input.isTTY) ask(prompt);
    const line = await lines.line();
    if (input.isTTY) ask('\n');
    return line;
  };
  try {
    const first = await asked(`New password of ${name}: `);
    if (first === null)
      throw refused(`No password was given for "${name}"; type it, or send it on standard input.`);
    const { checkPassword } = await import('../keep/people/index.js');
    checkPassword(first);
    if (input.isTTY && (await asked('The same again: ')) !== first)
      throw refused('The two passwords differ; run this again.');
    return first;
  } finally {
    lines.close();
  }
}

const refused = (message: string): Failure => new Failure('bad-password', 'password', message);
