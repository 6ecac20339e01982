import type { Caller } from '../src/serve/access/caller.js';
import type { App } from '../src/serve/app.js';
import { appOf } from '../src/serve/app.js';
import { callsOf } from '../src/serve/call.js';
import type { BuiltDesk } from '../src/serve/desk/built.js';
import type { House } from '../src/serve/house.js';
import { type Ledgers, ledgersAt } from '../src/serve/ledgers.js';
import { marksOf } from '../src/serve/marks.js';
import { perform } from '../src/serve/perform.js';
import { memoryOf } from '../src/serve/remembered.js';
import type { Resource } from '../src/serve/resource.js';
import { touchingOf } from '../src/serve/touching.js';

/** A caller who may edit one dossier and the house, unless said. */
export const callerOf = (changes: Partial<Caller> = {}): Caller => ({
  name: 'carl',
  via: 'token',
  csrf: null,
  rightOn: (dossier) => (dossier === 'cod-banks' ? 'edit' : 'none'),
  onHouse: 'edit',
  ...changes,
});

/** A server without port and threads, over the ledgers in a folder, in which everybody is `caller`. */
export function appOn(
  home: string,
  resources: readonly Resource[],
  caller: Caller | null = callerOf(),
  built: BuiltDesk | null = null,
): { readonly app: App; readonly ledgers: Ledgers; readonly faults: unknown[] } {
  const now = (): string => '2022-02-01T00:00:00.000Z';
  const ledgers = ledgersAt({ home }, now);
  const faults: unknown[] = [];
  const app = appOf({
    desk: {
      // What else a house has is not asked for by the resources that are tried on it.
      house: { ledgers, now } as House,
      threads: {
        perform: (resource, task) => perform(resource, task, ledgers),
        quiet: async () => {},
        close: async () => {},
      },
      memory: memoryOf(),
      asked: callsOf(),
      marks: marksOf(ledgers),
      touching: touchingOf(ledgers),
    },
    built,
    resources,
    version: '0.1.0',
    access: {
      steps: [
        async (c, next) => {
          c.set('caller', caller);
          await next();
        },
      ],
      pages: null,
      scheme: 'http',
    },
    onFault: (_reference, thrown) => faults.push(thrown),
  });
  return { app, ledgers, faults };
}
