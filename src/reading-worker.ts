import { parentPort } from 'node:worker_threads';
import { doJob, type JobResult, type Unread } from './reading-job.js';
import type { SourceDocument } from './record/index.js';

/** What goes to a worker thread: a job, or the answer whether its document is wanted. */
export type ToWorker = { readonly job: Unread } | { readonly wanted: boolean };
/** What comes from it: the document, as a question whether it is wanted, and then what came of the job. */
export type FromWorker = { readonly ask: SourceDocument } | { readonly result: JobResult };

const port = parentPort;
if (port) {
  let answer: (wanted: boolean) => void = () => {};
  const ask = (document: SourceDocument): Promise<boolean> =>
    new Promise((resolve) => {
      answer = resolve;
      port.postMessage({ ask: document } satisfies FromWorker);
    });
  port.on('message', async (message: ToWorker) => {
    if ('wanted' in message) answer(message.wanted);
    else port.postMessage({ result: await doJob(message.job, ask) } satisfies FromWorker);
  });
}
