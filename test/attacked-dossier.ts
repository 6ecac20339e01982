import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin } from '../src/keep/begin.js';
import { addReadings, openLedger, TODAY, timeline } from '../src/keep/index.js';
import { note, readingOf } from './ledger-desk.js';
import { MAKER } from './ledger-process.js';

/** What an enemy writes into documents, titles and names, in the hope that a browser runs it. */
export const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];
export const ATTACK = ATTACKS.join(' ');

/** A dossier all of whose words are an attack. */
export interface Attacked {
  /** The folder of its ledger, to be removed. */
  readonly home: string;
  readonly entry: string;
  readonly document: string;
}

/** Makes the dossier `cod-banks`, with an attack wherever somebody else has the word: in its title, its document, its names and its outlet. */
export async function attackedDossier(): Promise<Attacked> {
  const home = mkdtempSync(join(tmpdir(), 'dragoman script '));
  const now = (): string => new Date().toISOString();
  const ledger = await openLedger({ dossier: 'cod-banks', home, by: ATTACK, now, create: true });
  await begin(ledger, { name: 'cod-banks', title: ATTACK, parties: ['NOR', 'ISL'] });
  const reading = attackedReading();
  const titled = { ...reading, document: { ...reading.document, title: ATTACK } };
  await addReadings(ledger, [{ reading: titled, maker: MAKER, outlet }]);
  await note(ledger, [{ what: { kind: 'outlet.registered', outlet }, because: ATTACK }]);
  const { rows } = await timeline(ledger.store.db, TODAY, {}, { limit: 1, after: null });
  await ledger.store.close();
  return { home, entry: rows[0]?.id ?? '', document: rows[0]?.reports[0]?.document.id ?? '' };
}

const outlet = {
  id: 'harbour.example',
  name: ATTACK,
  country: null,
  stateOwned: null,
  weight: 1,
  because: ATTACK,
};

function attackedReading() {
  const words = `Envoys ${ATTACK} of Norway met those of Iceland in Geneva`;
  return readingOf('harbour', '2021-06-10', `${words}. ${ATTACK}.`, [
    {
      words,
      slots: {
        kind: 'encounter',
        parties: [`NOR:${ATTACK}`, 'ISL:Einar Falk'],
        status: 'held',
        when: '2021-06-10',
        where: ATTACK,
        level: 'leaders',
        outcome: 'agreement',
      },
    },
  ]);
}
