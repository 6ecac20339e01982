import { stat } from 'node:fs/promises';
import type { ReadOptions } from '../read/index.js';
import type { ReadingJob } from '../reading-job.js';

type Work = (jobs: AsyncIterable<ReadingJob>, total: number) => Promise<void>;

/**
 * Works on what the arguments name; with a number of seconds again and again, on what is new or changed since, until the process is asked
 * to stop, which it does between two documents.
 */
export async function watched(
  named: readonly string[],
  reading: ReadOptions,
  every: number | null,
  work: Work,
): Promise<void> {
  const [{ expandSources }, { jobsFrom }] = await Promise.all([
    import('../read/index.js'),
    import('../reading-jobs.js'),
  ]);
  const seen = new Map<string, string>();
  const stop = every === null ? null : stopSignal();
  do {
    const sources = await expandSources(named);
    const fresh = await changed(sources, seen);
    const asked = every === null ? sources : fresh;
    if (asked.length > 0)
      await work(jobsFrom(stop ? untilStopped(asked, stop) : asked, reading), asked.length);
  } while (stop && every !== null && !(await stop.within(every * 1000)));
}

/** Those of the sources that are new, or other than when they were seen last. What has no file is always looked at. */
async function changed(sources: readonly string[], seen: Map<string, string>): Promise<string[]> {
  const fresh: string[] = [];
  for (const source of sources) {
    const info = await stat(source).catch(() => null);
    const mark = info ? `${info.mtimeMs} ${info.size}` : '';
    if (mark === '' || seen.get(source) !== mark) fresh.push(source);
    seen.set(source, mark);
  }
  return fresh;
}

interface StopSignal {
  readonly asked: () => boolean;
  /** Waits so many milliseconds, or until the process is asked to stop; says whether it was. */
  within(milliseconds: number): Promise<boolean>;
}

function* untilStopped(sources: readonly string[], { asked }: StopSignal): Generator<string> {
  for (const source of sources) {
    if (asked()) return;
    yield source;
  }
}

function stopSignal(): StopSignal {
  let asked = false;
  let wake = (): void => {};
  const stop = (): void => {
    asked = true;
    wake();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return {
    asked: () => asked,
    within: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(asked), milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve(true);
        };
        if (asked) wake();
      }),
  };
}
