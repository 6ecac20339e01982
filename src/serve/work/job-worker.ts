import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { doJob } from './do-job.js';
import type { FromJob, JobData, ToJob } from './job-message.js';

/** How far long work steps back before those who read, as the system counts it: 0 is as all others, 19 the least. */
const STEP_BACK = 10;

const port = parentPort;
if (port) {
  const stopper = new AbortController();
  const say = (message: FromJob): void => port.postMessage(message);
  port.on('message', (message: ToJob) => message === 'stop' && stopper.abort());
  // On Linux this is the priority of this thread and of those that it starts; elsewhere it would be that of the whole server.
  if (process.platform === 'linux') setPriority(STEP_BACK);
  say({ end: await doJob(workerData as JobData, stopper.signal, say) });
}
