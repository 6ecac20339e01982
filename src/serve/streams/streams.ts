import type { Ledgers } from '../ledgers.js';
import { Refusal } from '../problem.js';
import { eventStream, type MessageSource, STREAM_TIMES, type StreamTimes } from './event-stream.js';
import { type Listening, ledgerMessages } from './ledger-messages.js';
import { noticesOf } from './notices.js';

/** The streams that a server has open. */
export interface Streams {
  /**
   * Opens a stream of the changes of a ledger, which ends when its reader is no longer welcome: that is asked every now and then. Throws
   * `Refusal` where the caller, or everybody together, has too many.
   */
  changes(listening: Listening, isWelcome: Welcome): Response;
  /** Opens a stream of anything else, under the same limits. */
  open(caller: string, source: MessageSource, isWelcome: Welcome): Response;
  /** Somebody wrote into a ledger: whoever listens to it hears of it at once. */
  notice(dossier: string): void;
  /** Has a listener told of each ledger that somebody listens to: when they begin to, and whenever it moves. There is one listener. */
  onFollowed(told: (dossier: string) => void): void;
  /** Ends all streams of a caller, who may no longer hear them. */
  drop(caller: string): void;
  close(): void;
}

/** Whether a reader may still hear what a stream says. */
export type Welcome = () => Promise<boolean>;

/** Streams of one caller: a page in each of some windows. Browsers open six at most over HTTP/1.1. */
const MOST_OF_ONE = 10;
/** Streams of all together. */
const MOST = 500;

interface Open {
  readonly caller: string;
  readonly stop: () => void;
}

/** No stream yet, over some ledgers. */
export function streamsOf(ledgers: Ledgers, times: StreamTimes = STREAM_TIMES): Streams {
  let followed: (dossier: string) => void = () => {};
  const notices = noticesOf(ledgers, undefined, (dossier) => followed(dossier));
  const all = new Set<Open>();
  const open: Streams['open'] = (caller, source, isWelcome) => {
    refuseTooMany(all, caller);
    const { response, stop } = eventStream(source, () => gone(), times);
    const one: Open = { caller, stop };
    all.add(one);
    const asking = whileWelcome(isWelcome, stop, times.heartbeat);
    const gone = (): void => {
      all.delete(one);
      clearInterval(asking);
    };
    return response;
  };
  return {
    open,
    changes: (listening, isWelcome) =>
      open(listening.by, (signal) => ledgerMessages({ ledgers, notices }, listening, signal), isWelcome),
    notice: (dossier) => notices.notice(dossier),
    onFollowed(told) {
      followed = told;
    },
    drop(caller) {
      for (const one of [...all]) if (one.caller === caller) one.stop();
    },
    close() {
      for (const one of [...all]) one.stop();
    },
  };
}

/** Asks every now and then whether a reader is still welcome, and stops the stream where not, or where nobody can say. */
const whileWelcome = (isWelcome: Welcome, stop: () => void, every: number): NodeJS.Timeout =>
  setInterval(async () => {
    if (!(await isWelcome().catch(() => false))) stop();
  }, every).unref();

function refuseTooMany(all: ReadonlySet<Open>, caller: string): void {
  const own = [...all].filter((one) => one.caller === caller).length;
  if (own < MOST_OF_ONE && all.size < MOST) return;
  const message =
    own < MOST_OF_ONE
      ? 'As many streams are open as this server has room for; come back later.'
      : `"${caller}" has ${own} streams open, and may not have more; close one.`;
  throw new Refusal('too-many-requests', message, { headers: { 'retry-after': '10' } });
}
