import type { FailureCode } from '../../record/index.js';
import { Failure } from '../../record/index.js';
import type { Whereabouts } from '../ledgers.js';
import type { Task } from '../perform.js';
import { type Problem, Refusal, type ServerCode } from '../problem.js';
import type { Served } from '../reply.js';

/** What a thread is started with. */
export interface ThreadData {
  readonly whereabouts: Whereabouts;
}

/** What is asked of a thread: a call of the resource of that name. Several are under way, so they go by number. */
export interface ToThread {
  readonly number: number;
  readonly resource: string;
  readonly task: Task;
}

/** What comes back. */
export type FromThread =
  | { readonly number: number; readonly served: Served }
  | { readonly number: number; readonly thrown: Thrown };

/** What was thrown, as data that can pass from one thread to another. */
export type Thrown =
  | { readonly is: 'failure'; readonly code: FailureCode; readonly input: string; readonly message: string }
  | {
      readonly is: 'refusal';
      readonly code: ServerCode;
      readonly message: string;
      readonly errors: Problem['errors'];
    }
  | { readonly is: 'fault'; readonly message: string; readonly stack: string };

export function asData(thrown: unknown): Thrown {
  if (thrown instanceof Failure)
    return { is: 'failure', code: thrown.code, input: thrown.input, message: thrown.message };
  if (thrown instanceof Refusal)
    return { is: 'refusal', code: thrown.code, message: thrown.message, errors: thrown.errors };
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { is: 'fault', message: error.message, stack: error.stack ?? '' };
}

/** The same thing, to be thrown again. */
export function asError(thrown: Thrown): Error {
  if (thrown.is === 'failure') return new Failure(thrown.code, thrown.input, thrown.message);
  if (thrown.is === 'refusal')
    return new Refusal(thrown.code, thrown.message, thrown.errors ? { errors: thrown.errors } : {});
  const error = new Error(thrown.message);
  error.stack = thrown.stack;
  return error;
}
