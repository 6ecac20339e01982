import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterEach, beforeEach, vi } from 'vitest';
import { begin } from '../src/keep/begin.js';
import { addReadings, type Ledger } from '../src/keep/index.js';
import type { Draft } from '../src/keep/log.js';
import { inSession, write } from '../src/keep/session.js';
import { openLedger } from '../src/keep/store/open.js';

import { type ActorRef, type Day, type Instant, passage, Reading, type Slots } from '../src/record/index.js';

/** One thing that a document tells: in which of its words, and how sure the reading of them is. */
interface Told {
  readonly words: string;
  readonly slots: Slots;
  readonly confidence?: number;
}

/** A reading of a text in which each thing told stands in words of it. */
export function readingOf(name: string, published: Day | null, text: string, told: readonly Told[]): Reading {
  const items = told.map(({ words, slots, confidence = 0.8 }, i) => {
    const start = text.indexOf(words);
    return { ...slots, id: `i${i}`, evidence: [passage(text, start, start + words.length)], confidence };
  });
  return Reading.parse({
    document: {
      id: name,
      title: `About ${name}`,
      published,
      publishedFrom: published && 'given',
      source: `https://${name}.example/${name}.html`,
      mediaType: 'text/html',
      language: 'en',
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
    },
    items,
  });
}

const TALKS = {
  kind: 'encounter',
  parties: ['NOR', 'ISL'],
  status: 'held',
  when: '2021-05-12',
  where: 'Reykjavik',
  level: 'officials',
  outcome: 'agreement',
} as const satisfies Slots;

/** An invented process in our own words, a quarrel over fishing waters: three documents, two of which tell of the same talks otherwise. */
export const COD_BANKS: readonly Reading[] = [
  readingOf(
    'harbour',
    '2021-05-14',
    'The weather was fine. Envoys of Norway and Iceland met in Reykjavik on 12 May 2021 and agreed on a plan. Norway promised to open its harbours by August. The sides remain divided over patrols.',
    [
      {
        words: 'Envoys of Norway and Iceland met in Reykjavik on 12 May 2021 and agreed on a plan',
        slots: { ...TALKS, parties: [...TALKS.parties] },
      },
      {
        words: 'Norway promised to open its harbours by August',
        slots: {
          kind: 'commitment',
          by: ['NOR'],
          to: ['ISL'],
          issue: 'trade_economy',
          deadline: '2021-08',
          quantity: false,
          verification: false,
          conditional: false,
          status: 'pledged',
        },
      },
      {
        words: 'divided over patrols',
        slots: { kind: 'obstacle', issue: 'territory', between: ['NOR', 'ISL'] },
      },
    ],
  ),
  readingOf(
    'quarrel',
    '2021-12-30',
    'Norway and Iceland met in Reykjavik on 12 May 2021, without any agreement. Iceland demands an end to night patrols.',
    [
      {
        words: 'Norway and Iceland met in Reykjavik on 12 May 2021, without any agreement',
        slots: { ...TALKS, parties: [...TALKS.parties], outcome: 'none' },
      },
      {
        words: 'Iceland demands an end to night patrols',
        slots: { kind: 'position', actor: 'ISL', stance: 'demands', issue: 'forces_exercises' },
        confidence: 0.3,
      },
    ],
  ),
  readingOf('rumour', null, 'Another round between Norway and Iceland may follow in June 2022.', [
    {
      words: 'Another round between Norway and Iceland may follow in June 2022',
      slots: {
        ...TALKS,
        parties: [...TALKS.parties],
        status: 'proposed',
        when: '2022-06',
        where: null,
        outcome: 'unstated',
      },
    },
  ]),
];

/** How a verb ended, and what it said. */
export interface Said {
  readonly stdout: string;
  readonly stderr: string;
}

/** Writes events into a ledger as the rooms of the program do. */
export const note = (ledger: Ledger, drafts: readonly Draft[]): Promise<void> =>
  inSession(ledger, async (session) => void (await write(session, drafts)));

/**
 * A dossier `cod-banks` in a home of its own, made anew for each test and taken away after it: `run` runs a verb on it in this process,
 * `ledger` opens it. All of its log is of 5 January 2022.
 */
export function ledgerDesk(
  readings: readonly Reading[] = COD_BANKS,
  parties: readonly ActorRef[] = ['NOR', 'ISL'],
) {
  let home = '';
  let seconds = 0;
  const now = (): Instant => new Date(Date.UTC(2022, 0, 5, 12, 0, seconds++)).toISOString();
  const open = (create = false): Promise<Ledger> =>
    openLedger({ dossier: 'cod-banks', home, by: 'anna', now, create });
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'dragoman ledger '));
    vi.stubEnv('DRAGOMAN_HOME', home);
    vi.stubEnv('DRAGOMAN_USER', 'berta');
    await filled(await open(true), readings, parties);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true });
  });
  return { at: (name: string) => join(home, name), ledger: open, run };
}

async function filled(
  ledger: Ledger,
  readings: readonly Reading[],
  parties: readonly ActorRef[],
): Promise<void> {
  await begin(ledger, { name: 'cod-banks', title: 'The cod banks', parties: [...parties] });
  const maker = { version: '0.1.0', code: 'code', models: 'models' };
  const outlet = {
    name: 'News & Views',
    country: 'NOR',
    stateOwned: false,
    weight: 1,
    because: 'a newsroom',
  };
  await addReadings(
    ledger,
    readings.map((reading) => ({
      reading,
      maker,
      outlet: { ...outlet, id: `${reading.document.id}.example` },
    })),
  );
  await ledger.store.close();
}

/** Runs a verb and catches what it writes. */
async function run(verb: Command, ...args: string[]): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    }),
  );
  try {
    for (const one of [verb, ...verb.commands]) one.exitOverride().configureOutput({ outputError: () => {} });
    await verb.parseAsync(args, { from: 'user' });
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return said;
}
