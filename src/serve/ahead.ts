import type { Call } from './call.js';
import { type AskedAhead, FIRST_PAGES, type Resource } from './resource.js';
import type { Threads } from './threads/threads.js';

/** What a first page of the desk asks, and of whom. */
export interface QuestionAhead {
  readonly resource: Resource;
  readonly asked: AskedAhead;
}

/** Works out what the first pages of the desk show before somebody goes there, while nobody waits for anything else. */
export interface Ahead {
  /** Asks all of it of a dossier, one after the other. */
  begin(dossier: string): Promise<void>;
  /** The same, once the dossier has rested: somebody opened it, or it moved. */
  soon(dossier: string): void;
  close(): void;
}

export interface AheadOptions {
  readonly resources: readonly Resource[];
  /** Answers a call as a reader's is answered, which is remembered for those who ask the same. */
  readonly answer: (resource: Resource, call: Call) => Promise<unknown>;
  readonly threads: Pick<Threads, 'quiet'>;
  /** Milliseconds of rest; for tests. */
  readonly rest?: number;
}

/** An editor decides every few seconds, long work writes several times in one: in milliseconds. */
const REST = 3_000;

/** All that the first pages ask, page by page. */
export const questionsAhead = (resources: readonly Resource[]): readonly QuestionAhead[] =>
  resources
    .flatMap((resource) => (resource.ahead ?? []).map((asked) => ({ resource, asked })))
    .sort((a, b) => FIRST_PAGES.indexOf(a.asked.page) - FIRST_PAGES.indexOf(b.asked.page));

/** Nothing is asked yet. What fails is left to whoever asks for it, who is told why. */
export function aheadOf({ resources, answer, threads, rest = REST }: AheadOptions): Ahead {
  const questions = questionsAhead(resources);
  const clocks = new Map<string, NodeJS.Timeout>();
  let last = Promise.resolve();
  let isClosed = false;
  const askAll = async (dossier: string): Promise<void> => {
    for (const question of questions) {
      await threads.quiet();
      if (isClosed) return;
      await answer(question.resource, callFor(question, dossier)).catch(() => {});
    }
  };
  const begin: Ahead['begin'] = (dossier) => {
    last = last.then(() => askAll(dossier));
    return last;
  };
  return {
    begin,
    soon(dossier) {
      clearTimeout(clocks.get(dossier));
      if (isClosed) return;
      const due = (): void => {
        clocks.delete(dossier);
        void begin(dossier);
      };
      clocks.set(dossier, setTimeout(due, rest).unref());
    },
    close() {
      isClosed = true;
      for (const clock of clocks.values()) clearTimeout(clock);
    },
  };
}

/** Nobody's address: what is asked ahead names none. */
const NOWHERE = 'http://ahead.invalid';

/** The call that a browser makes. */
export function callFor({ resource, asked }: QuestionAhead, dossier: string): Call {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked.query ?? {}))
    for (const one of [value].flat()) query.append(name, one);
  const path = resource.path.replace('{dossier}', encodeURIComponent(dossier));
  const request = new Request(`${NOWHERE}/api${path}?${query}`);
  return { params: { dossier }, query, origin: '', request };
}
