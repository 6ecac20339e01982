import { parentPort, workerData } from 'node:worker_threads';
import { ledgersAt } from '../ledgers.js';
import { perform } from '../perform.js';
import { threadResources } from '../resources/index.js';
import { asData, type FromThread, type ThreadData, type ToThread } from './message.js';

const port = parentPort;
if (port) {
  const { whereabouts } = workerData as ThreadData;
  const ledgers = ledgersAt(whereabouts, () => new Date().toISOString());
  const byName = new Map(threadResources.map((resource) => [resource.name, resource]));
  const say = (message: FromThread): void => port.postMessage(message);
  port.on('message', async ({ number, resource: name, task }: ToThread) => {
    try {
      const resource = byName.get(name);
      if (!resource) throw new Error(`there is no resource ${name}`);
      say({ number, served: await perform(resource, task, ledgers) });
    } catch (thrown) {
      say({ number, thrown: asData(thrown) });
    }
  });
}
