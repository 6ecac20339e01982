import type { Talk } from '../src/cli/review/ask.js';

/** A talk with somebody who answers with these lines, and what was said to them. */
export function scriptedTalk(...answers: string[]): Talk & { readonly said: () => string } {
  let text = '';
  const say = async (piece: string): Promise<void> => {
    text += piece;
  };
  const line = async (): Promise<string | null> => answers.shift() ?? null;
  return {
    keys: { key: async () => (await line())?.trim().charAt(0) ?? null, line, close: () => {} },
    say,
    tell: (told) => say(`${told}\n`),
    said: () => text,
  };
}
