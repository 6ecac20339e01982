import { Failure } from '../../record/index.js';

/** A refusal that passes by itself: says in how many seconds. */
export class TooSoon extends Failure {
  readonly seconds: number;
  constructor(input: string, seconds: number, message: string) {
    super('too-many', input, message);
    this.seconds = seconds;
  }
}

/** The refusal of what may be tried again after so many milliseconds; `what` begins the sentence. */
export function tooSoon(input: string, milliseconds: number, what: string): TooSoon {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return new TooSoon(
    input,
    seconds,
    `${what}; try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  );
}
