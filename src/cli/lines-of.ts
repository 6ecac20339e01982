import { createReadStream } from 'node:fs';
import { Failure } from '../record/failure.js';

/**
 * The lines of a file, or of standard input for `-`, without their ends and without a byte order mark. Throws `Failure` where it cannot be
 * read.
 */
export async function* linesOf(file: string): AsyncGenerator<string, undefined> {
  try {
    let first = true;
    for await (const line of linesIn(file === '-' ? process.stdin : createReadStream(file))) {
      yield first ? line.replace(/^\ufeff/, '') : line;
      first = false;
    }
  } catch (cause) {
    throw refusal(file, cause);
  }
}

async function* linesIn(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let begun: string[] = [];
  for await (const chunk of input) {
    const [head = '', ...rest] = String(chunk).split('\n');
    begun.push(head);
    for (const next of rest) {
      yield withoutReturn(begun.join(''));
      begun = [next];
    }
  }
  const last = begun.join('');
  if (last !== '') yield withoutReturn(last);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read by you',
};

/** What the system refuses, in a sentence; anything else is as it was thrown. */
function refusal(file: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (cause instanceof Failure || typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) return cause;
  const why = REASONS[code] ?? `cannot be read (the system says ${code})`;
  return new Failure('missing', file, `"${file}" ${why}; name a file of JSON Lines.`, { cause });
}
