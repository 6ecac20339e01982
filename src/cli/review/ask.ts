import type { Keys } from './keys.js';

/** How a review talks with a person: everything is plain text, one line after the other. */
export interface Talk {
  readonly keys: Keys;
  /** Writes as it stands, without a line break. */
  readonly say: (text: string) => Promise<void>;
  /** Writes a line, broken where the page ends. */
  readonly tell: (line: string) => Promise<void>;
}

/** Numbers from 1 to `most` as they are typed, parted by blanks or commas, each once; null where something else stands there. */
export function numbersIn(typed: string, most: number): number[] | null {
  const numbers = typed
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const fit = numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= most);
  return fit && numbers.length > 0 ? [...new Set(numbers)] : null;
}

/** Asks for a line. Null where the input ends. */
export async function askLine({ keys, say, tell }: Talk, question: string): Promise<string | null> {
  await tell(question);
  await say('> ');
  return keys.line();
}

/** Asks for one of several things by number; the only one there is need not be asked for. Null where none was chosen. */
export async function askWhich<T>(
  talk: Talk,
  question: string,
  choices: readonly T[],
  tell: (choice: T) => string,
): Promise<T | null> {
  const [only] = choices;
  if (choices.length === 1 && only !== undefined) return only;
  for (const [i, choice] of choices.entries()) await talk.tell(`${i + 1}. ${tell(choice)}`);
  const typed = await askLine(talk, `${question} (1 to ${choices.length}, nothing to leave it)`);
  const [number] = numbersIn(typed ?? '', choices.length) ?? [];
  return number === undefined ? null : (choices[number - 1] ?? null);
}

/** Asks for several things by number. Null where none was chosen. */
export async function askSeveral<T>(
  talk: Talk,
  question: string,
  choices: readonly T[],
  tell: (choice: T) => string,
): Promise<readonly T[] | null> {
  for (const [i, choice] of choices.entries()) await talk.tell(`${i + 1}. ${tell(choice)}`);
  const typed = await askLine(talk, `${question} (numbers such as 1 3, nothing to leave it)`);
  const numbers = numbersIn(typed ?? '', choices.length);
  return numbers === null ? null : choices.filter((_, i) => numbers.includes(i + 1));
}

/** Asks yes or no by a single key; anything but y is no. */
export async function askWhether({ keys, say, tell }: Talk, question: string): Promise<boolean> {
  await tell(`${question} (y or n)`);
  await say('> ');
  const yes = (await keys.key()) === 'y';
  await say(yes ? 'yes\n' : 'no\n');
  return yes;
}
