import { parentPort } from 'node:worker_threads';
import { doJob, type JobResult, type Unread } from './reading-job.js';
import type { SourceDocument } from './record/index.js';

/** What goes to a worker thread: a job, or the answer whether its document is wanted. Jobs go by number, since several are under way. */
export type ToWorker =
  | { readonly number: number; readonly job: Unread }
  | { readonly number: number; readonly wanted: boolean };
/** What comes from it: the document, as a question whether it is wanted, and then what came of the job. */
export type FromWorker =
  | { readonly number: number; readonly ask: SourceDocument }
  | { readonly number: number; readonly result: JobResult };

const port = parentPort;
if (port) {
  const say = (message: FromWorker): void => port.postMessage(message);
  const answers = new Map<number, (wanted: boolean) => void>();
  port.on('message', async (message: ToWorker) => {
    const { number } = message;
    if ('wanted' in message) {
      answers.get(number)?.(message.wanted);
      answers.delete(number);
      return;
    }
    const ask = (document: SourceDocument): Promise<boolean> =>
      new Promise((resolve) => {
        answers.set(number, resolve);
        say({ number, ask: document });
      });
    say({ number, result: await doJob(message.job, ask) });
  });
}
