import type { Job } from '../../keep/queue/index.js';
import type { Whereabouts } from '../ledgers.js';
import type { Thrown } from '../threads/message.js';
import type { JobLimits } from './job-message.js';
import type { Desk } from './work.js';

/** What the thread of the queue is started with. */
export interface WorkData {
  readonly whereabouts: Whereabouts;
  readonly limits: JobLimits;
}

/** What is asked of it: a call of the desk, or to close. Calls go by number, since several are under way. */
export type ToWork =
  | { readonly number: number; readonly method: keyof Desk; readonly args: readonly unknown[] }
  | 'close';

/** What comes from it. */
export type FromWork =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly thrown: Thrown }
  | { readonly changed: Job }
  | { readonly fault: Thrown }
  | 'ready'
  | 'closed';
