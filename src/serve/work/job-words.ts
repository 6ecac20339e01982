import type { JobProblem } from '../../keep/queue/index.js';
import { Failure, type FailureCode } from '../../record/index.js';
import { problemOf } from '../problem.js';

/** Sentences of readings that tell what one types on a command line, in words for somebody who has none. */
const TOLD_ELSE: Partial<Readonly<Record<FailureCode, string>>> = {
  'private-network': 'It leads to a private network, from which nothing is fetched.',
  language: 'It is not in English; add it with "force" to have it read all the same.',
};

/** What went wrong with a document or a job, for whoever asked for it: no path of this machine, and of a fault of ours no more than that. */
export function jobProblem(thrown: unknown): JobProblem {
  if (thrown instanceof Failure) {
    const message = TOLD_ELSE[thrown.code] ?? problemOf(thrown)?.problem.detail ?? thrown.message;
    return { code: thrown.code, message };
  }
  return { code: 'internal', message: 'A fault of ours stopped the work; tell whoever runs this server.' };
}
