import { hasEnded, type Job, type JobOutcome } from '../../keep/queue/index.js';
import type { Work } from './work.js';

/** Milliseconds of silence after which something is said all the same, before whatever stands between hangs up (often after 30 or 60 s). */
const HEARTBEAT = 15_000;

/**
 * A job as server-sent events (HTML Standard, 9.2): `outcome` for each document, `job` with how far it is. Begins after the change `since` and ends
 * with the job. A `job` event carries the number of its change as its id, by which the stream is taken up again.
 */
export function jobEvents(
  work: Work,
  id: string,
  since: number,
  heartbeat = HEARTBEAT,
): ReadableStream<Uint8Array> {
  const bell = bellOf();
  const stopListening = work.onChange((job) => job.id === id && bell.ring());
  let last = since;
  const news = async (): Promise<{ readonly text: string; readonly isLast: boolean } | null> => {
    const job = await work.job(id);
    if (!job) return { text: '', isLast: true };
    if (job.change <= last) return hasEnded(job) ? { text: '', isLast: true } : null;
    const outcomes = await work.outcomes(id, { since: last });
    last = job.change;
    return { text: eventsOf(job, outcomes), isLast: hasEnded(job) };
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const write = (text: string): void => controller.enqueue(new TextEncoder().encode(text));
      const told = (await news()) ?? ((await bell.rung(heartbeat)) ? await news() : null);
      if (bell.isOff()) return;
      write(told?.text || ': still there\n\n');
      if (!told?.isLast) return;
      stopListening();
      controller.close();
    },
    cancel() {
      stopListening();
      bell.turnOff();
    },
  });
}

const eventsOf = (job: Job, outcomes: readonly JobOutcome[]): string =>
  [
    ...outcomes.map((outcome) => `event: outcome\ndata: ${JSON.stringify(outcome)}\n\n`),
    `id: ${job.change}\nevent: job\ndata: ${JSON.stringify(job)}\n\n`,
  ].join('');

/** Waits to be rung, or for so long. What rings while nobody waits is heard by the next who does. */
function bellOf() {
  let wake: (() => void) | null = null;
  let isRung = false;
  let isOff = false;
  const ring = (): void => {
    isRung = true;
    wake?.();
  };
  return {
    ring,
    isOff: () => isOff,
    turnOff() {
      isOff = true;
      ring();
    },
    async rung(most: number): Promise<boolean> {
      if (!isRung)
        await new Promise<void>((resolve) => {
          const clock = setTimeout(resolve, most);
          wake = () => {
            clearTimeout(clock);
            resolve();
          };
        });
      wake = null;
      const was = isRung;
      isRung = false;
      return was;
    },
  };
}
