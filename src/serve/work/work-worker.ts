import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { jobsSince, lastChange, openQueue } from '../../keep/queue/index.js';
import { asData } from '../threads/message.js';
import { deskOf } from './desk.js';
import { isAlive } from './is-alive.js';
import { runnerOf } from './runner.js';
import type { FromWork, ToWork, WorkData } from './work-message.js';

/** How often it is looked whether another server put work into the queue, or ended one, in milliseconds. */
const EVERY = 1_000;

const port = parentPort;
if (port) {
  const { whereabouts, limits } = workerData as WorkData;
  const say = (message: FromWork): void => port.postMessage(message);
  const queue = await openQueue(whereabouts.home);
  let told = await lastChange(queue.db);
  const tell = async (): Promise<void> => {
    const since = told;
    for (const changed of await jobsSince(queue.db, since)) {
      told = Math.max(told, changed.change);
      if (changed.change > since) say({ changed });
    }
  };
  const onFault = (thrown: unknown): void => say({ fault: asData(thrown) });
  const onChange = (): void => void tell().catch(onFault);
  const runner = runnerOf({
    queue,
    holder: { name: randomUUID(), pid: process.pid, host: hostname() },
    ...{ whereabouts, limits, isAlive, onChange, onFault, clock: Date.now },
  });
  const desk = deskOf(
    queue,
    () => new Date().toISOString(),
    () => void runner.look(),
  );
  const clock = setInterval(() => void runner.look().then(onChange), EVERY);

  port.on('message', async (message: ToWork) => {
    if (message === 'close') {
      clearInterval(clock);
      await runner.close().catch(onFault);
      await queue.close();
      return say('closed');
    }
    const { number, method, args } = message;
    try {
      const ask = desk[method] as (...args: readonly unknown[]) => Promise<unknown>;
      say({ number, value: await ask(...args) });
    } catch (thrown) {
      say({ number, thrown: asData(thrown) });
    }
  });
  say('ready');
  void runner.look();
}
