import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';

/** A thread as whoever started it sees it: it notes what it is sent, and the test lets it answer or die. */
export class FakeThread extends EventEmitter {
  readonly sent: unknown[] = [];
  ended = false;
  postMessage(message: unknown): void {
    this.sent.push(message);
    this.emit('sent', message);
  }
  async terminate(): Promise<number> {
    if (!this.ended) {
      this.ended = true;
      this.emit('exit', 1);
    }
    return 1;
  }
  /** Whether it alone would keep the program from ending. */
  isKept = true;
  ref(): void {
    this.isKept = true;
  }
  unref(): void {
    this.isKept = false;
  }
  says(message: unknown): void {
    this.emit('message', message);
  }
  asWorker(): Worker {
    return this as unknown as Worker;
  }
}

/** Starts threads that the test holds in its hand. */
export function fakeThreads(): { readonly all: FakeThread[]; start(): Worker } {
  const all: FakeThread[] = [];
  return {
    all,
    start() {
      const thread = new FakeThread();
      all.push(thread);
      return thread.asWorker();
    },
  };
}

/** An error with a code, as Node throws it. */
export const coded = (code: string): Error => Object.assign(new Error(code), { code });
