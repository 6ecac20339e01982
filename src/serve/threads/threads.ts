import type { Task } from '../perform.js';
import type { Served } from '../reply.js';
import type { ThreadResource } from '../resource.js';

/** What does work that would keep the thread that listens from its callers. */
export interface Threads {
  perform(resource: ThreadResource, task: Task): Promise<Served>;
  /** Waits until nobody waits for those who read. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}
