import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  cables,
  ended,
  faultsIn,
  logIn,
  outcomes,
  type QueueDesk,
  queueDesk,
  type Sent,
  send,
  textsIn,
} from './serve-queue-desk.js';
import type { Server } from './serving.js';

/** How often the server is killed; bench/serve-kill.mjs asks for other numbers. */
const KILLS = Number(process.env.DRAGOMAN_SERVE_KILLS ?? 3);
/** The longest wait before a kill, in milliseconds: uploads come in, a job is begun and documents are written by then. */
const LINGER = 6_000;
/** Milliseconds between two uploads: more of them only take longer to be read afterwards. */
const BETWEEN = 1_000;
/** Documents of an upload, and of all uploads: what comes around again must not be added twice. */
const AN_UPLOAD = 4;
const DOCUMENTS = 120;
/** Starts, kills and checks take seconds each; a machine that does much else may need minutes. */
const LONGEST = 60_000 * (KILLS + 3);

/** What a server promised before it was killed. */
interface Promised {
  readonly jobs: string[];
  readonly edits: string[];
}

let desk: QueueDesk;
beforeEach(async () => {
  desk = await queueDesk();
}, LONGEST);
afterEach(() => desk.close());

/** Does something over and over until the server is gone. What is answered was promised, what breaks off was not. */
async function until(isOver: () => boolean, act: () => Promise<void>): Promise<void> {
  while (!isOver()) await act().catch(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

/** Uploads and edits at the same time, until the server is killed at a moment by chance. */
async function killedAtWork(
  server: Server,
  all: readonly Sent[],
  told: Promised,
  turn: number,
): Promise<void> {
  let isOver = false;
  let count = 0;
  const over = (): boolean => isOver;
  const upload = async (): Promise<void> => {
    const start = (AN_UPLOAD * (count + turn)) % all.length;
    const response = await send(server, desk.dossier, all.slice(start, start + AN_UPLOAD));
    const answer = (await response.json()) as { job: { id: string } };
    if (response.status === 202) told.jobs.push(answer.job.id);
    count += 1;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  };
  const edit = async (): Promise<void> => {
    const why = `edit ${told.edits.length} of turn ${turn}`;
    const response = await server.call(`/api/dossiers/${desk.dossier}/forecasts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: 'Will Norway and Iceland meet before 2030?', probability: 0.4, why }),
    });
    if (response.status === 201) told.edits.push(why);
    else throw new Error(`${response.status} ${await response.text()}`);
  };
  const clock = new Promise((resolve) => setTimeout(resolve, Math.random() * LINGER)).then(async () => {
    await server.kill();
    isOver = true;
  });
  await Promise.all([clock, until(over, upload), until(over, edit)]);
}

it(
  `loses nothing that it promised, and does nothing twice, killed ${KILLS} times`,
  async () => {
    const all = cables(DOCUMENTS);
    const told: Promised = { jobs: [], edits: [] };
    for (let turn = 0; turn < KILLS; turn++) await killedAtWork(await desk.serve(), all, told, turn);
    const last = await desk.serve();
    const states = [];
    const documents = new Set<string | null>();
    for (const id of told.jobs) {
      states.push((await ended(last, id)).state);
      for (const { document } of await outcomes(last, id)) documents.add(document);
    }
    await last.stop();
    expect(states).toEqual(told.jobs.map(() => 'done'));
    await desk.looked(async (ledger) => {
      const [texts, log] = [await textsIn(ledger), await logIn(ledger)];
      const there = log.flatMap(({ what }) => (what.kind === 'document.added' ? [what.document.id] : []));
      expect(there.sort()).toEqual([...documents].sort());
      expect(new Set(texts).size).toBe(texts.length);
      const reasons = log
        .filter(({ what }) => what.kind === 'forecast.made')
        .map((one) => JSON.stringify(one));
      for (const why of told.edits)
        expect(reasons.filter((reason) => reason.includes(`"${why}"`))).toHaveLength(1);
      expect(await faultsIn(ledger)).toEqual([]);
      console.log(
        `${KILLS} kills: ${told.jobs.length} uploads and ${told.edits.length} edits promised, ${texts.length} documents there, none twice`,
      );
    });
    expect([told.jobs.length > 0, told.edits.length > 0]).toEqual([true, true]);
  },
  LONGEST,
);
