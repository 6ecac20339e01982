import { Failure, type Notice } from '../record/index.js';

/** What was read, and what is told of the sentences that were left out for it. */
export interface Spared<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}

/** From so many faulty sentences on it is the reader that is at fault, not the text. */
const mostFaults = 10;

/**
 * Reads sentences, and where that throws, leaves out those at fault and reads the rest. They are found by halving, so a sound text costs one
 * reading and a faulty sentence about two more. `purpose` goes into the notices: "could not be read" … " for its position items".
 * @throws what `read` throws where no sentence is to blame: a `Failure`, a fault of no sentences at all, of all together, or of too many.
 */
export function sparing<S extends { readonly start: number }, T>(
  sentences: readonly S[],
  read: (sentences: readonly S[]) => T,
  purpose = '',
): Spared<T> {
  try {
    return { value: read(sentences), notices: [] };
  } catch (error) {
    if (error instanceof Failure) throw error;
    read([]);
    const faults = new Map<S, unknown>();
    halve(sentences, error, read, faults);
    if (faults.size > mostFaults) throw error;
    return {
      value: read(sentences.filter((sentence) => !faults.has(sentence))),
      notices: [...faults].map(([{ start }, fault]) => notice(start, purpose, fault)),
    };
  }
}

/** Gathers the sentences at fault, with their faults, of some that throw `error` together. */
function halve<S>(
  sentences: readonly S[],
  error: unknown,
  read: (sentences: readonly S[]) => unknown,
  faults: Map<S, unknown>,
): void {
  const [first] = sentences;
  if (!first || faults.size > mostFaults) return;
  if (sentences.length === 1) {
    faults.set(first, error);
    return;
  }
  const middle = sentences.length >> 1;
  for (const half of [sentences.slice(0, middle), sentences.slice(middle)])
    try {
      read(half);
    } catch (fault) {
      halve(half, fault, read, faults);
    }
}

/** The words of an error for a sentence in brackets. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const notice = (start: number, purpose: string, fault: unknown): Notice => ({
  code: 'sentence-skipped',
  message: `The sentence at character ${start} could not be read${purpose} and is left out (${reasonOf(fault)}).`,
  start,
});
