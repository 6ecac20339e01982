import { createHash } from 'node:crypto';
import type { ExportDocument, ExportView } from '../src/present/exchange/view.js';
import {
  type Entry,
  type Evidence,
  type Item,
  type KeptDocument,
  passage,
  type Report,
  type Slots,
} from '../src/record/index.js';

/** An invented process in our own words: a quarrel over fishing waters, told by three documents. */
const TEXTS = {
  harbour: [
    '🕊️ Envoys of Norway and Iceland met in Reykjavik on 12 and 13 May 2021 and agreed on a plan for the cod banks.',
    'Norway promised to open its harbours to Icelandic boats by the end of 2021.',
    '“We were close to giving up,” Ingrid Solheim 😀 told reporters, and called the plan <b>thin & "late"</b>.',
    'The sides remain divided over who may patrol the banks.',
  ].join('\n'),
  kept: [
    'The two delegations sat together in Reykjavik on 12 May 2021.',
    'Iceland demands an end to night patrols, and talks broke off in June 2021.',
    'Norway has since moved two frigates north, and has moved closer to Finland.',
    'Observers recalled the older quarrel over herring.',
  ].join('\n'),
  rumour: '=HYPERLINK("x"): another meeting, in Vardoland, may follow in June 2022 ]]> or later.',
};
type Name = keyof typeof TEXTS;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const idOf = (name: Name): string => `${name}-${sha256(TEXTS[name]).slice(0, 8)}`;

/** A document of the sample with its text; what is not given is plain. */
const documentOf = (name: Name, told: Partial<KeptDocument>): ExportDocument => ({
  id: idOf(name),
  title: null,
  published: null,
  publishedFrom: null,
  source: '-',
  mediaType: 'text/plain',
  language: 'en',
  sha256: sha256(TEXTS[name]),
  known: '2022-01-05',
  outlet: null,
  copyOf: null,
  text: TEXTS[name],
  ...told,
});

export const DOCUMENTS = {
  harbour: documentOf('harbour', {
    title: 'Harbour talks end with a plan, “for now”',
    published: '2021-05-14',
    publishedFrom: 'metadata',
    source: 'https://news.example/harbour-talks?page=1&print=yes',
    known: '2021-05-14',
    outlet: 'news.example',
  }),
  kept: documentOf('kept', {
    title: 'شمال: a "quarrel", retold\r\nin two lines',
    published: '2021-12-30',
    publishedFrom: 'given',
    source: '/archive/quarrel, retold.txt',
    known: '2021-12-30',
  }),
  rumour: documentOf('rumour', {}),
};

/** The passage of a document of the sample. Fails where the words do not stand in it. */
export function words(name: Name, quote: string): Evidence {
  const start = TEXTS[name].indexOf(quote);
  return passage(TEXTS[name], start, start + quote.length);
}

/** A report of an item by a document of the sample. */
function report(name: Name, id: string, slots: Slots, ...quotes: string[]): Report {
  const { title, published, known, source, outlet, copyOf } = DOCUMENTS[name];
  const evidence = quotes.map((quote) => words(name, quote));
  const item: Item = { ...slots, id, evidence, confidence: 0.75, rules: ['sample'] };
  return {
    item,
    document: { id: idOf(name), title, published, known, source, outlet, copyOf },
    review: null,
  };
}

const entryOf = (id: string, slots: Slots, reports: Report[], told: Partial<Entry> = {}): Entry => ({
  id,
  slots,
  contradictions: [],
  reports,
  sources: new Set(reports.map(({ document }) => document.outlet ?? document.id)).size,
  first: null,
  last: null,
  ...told,
});

const talks: Slots = {
  kind: 'encounter',
  parties: ['NOR', 'ISL'],
  status: 'held',
  when: '2021-05-12/2021-05-13',
  where: 'Reykjavik',
  level: 'officials',
  outcome: 'agreement',
};
const next: Slots = {
  ...talks,
  parties: ['NOR', 'ISL', 'FIN'],
  status: 'proposed',
  when: '2022-06~',
  where: 'Vardoland',
  outcome: 'unstated',
};
const promise: Slots = {
  kind: 'commitment',
  by: ['NOR'],
  to: ['ISL'],
  issue: 'trade_economy',
  deadline: '2021-12-31',
  quantity: false,
  verification: false,
  conditional: false,
  status: 'pledged',
};
const wish: Slots = { kind: 'position', actor: 'ISL', stance: 'demands', issue: 'forces_exercises' };
const quarrel: Slots = { kind: 'obstacle', issue: 'territory', between: ['NOR', 'ISL'] };
const verdict: Slots = {
  kind: 'assessment',
  verdict: 'mixed',
  by: ['NOR:Ingrid Solheim', 'XXX:experts'],
  about: 'the plan <b>thin & "late"</b>',
};
const speech: Slots = { kind: 'statement', speaker: 'NOR:Ingrid Solheim', direct: true, hedged: false };
const frigates: Slots = {
  kind: 'capability',
  actor: ['NOR'],
  change: 'deploy',
  system: 'conventional',
  when: '2021-06/..',
};
const friends: Slots = {
  kind: 'alignment',
  parties: ['NOR', 'FIN'],
  direction: 'closer',
  when: '2021',
};
const silence: Slots = { kind: 'pause', parties: ['NOR', 'ISL'], from: '2021-06', to: null };
const lesson: Slots = { kind: 'precedent', about: null, case: 'the older quarrel over herring' };

const met = 'Envoys of Norway and Iceland met in Reykjavik on 12 and 13 May 2021';
const sat = 'The two delegations sat together in Reykjavik on 12 May 2021';
const talksTwice = [
  report('harbour', 'i-talks-1', talks, met, 'agreed on a plan for the cod banks'),
  report('kept', 'i-talks-2', { ...talks, when: '2021-05-12', outcome: 'unstated' }, sat),
];

const ENTRIES: Entry[] = [
  entryOf('e-talks', talks, talksTwice, {
    first: '2021-05-12',
    last: '2021-05-13',
    contradictions: [
      {
        slot: 'when',
        values: [
          { value: '2021-05-12/2021-05-13', items: ['i-talks-1'] },
          { value: '2021-05-12', items: ['i-talks-2'] },
        ],
      },
    ],
  }),
  entryOf('e-next', next, [report('rumour', 'i-next', next, TEXTS.rumour)], {
    first: '2022-06-01',
    last: '2022-06-30',
  }),
  entryOf('e-promise', promise, [
    report('harbour', 'i-promise', promise, 'Norway promised to open its harbours to Icelandic boats'),
  ]),
  entryOf('e-wish', wish, [report('kept', 'i-wish', wish, 'Iceland demands an end to night patrols')]),
  entryOf('e-quarrel', quarrel, [report('harbour', 'i-quarrel', quarrel, 'divided over who may patrol')]),
  entryOf('e-verdict', verdict, [
    report('harbour', 'i-verdict', verdict, 'called the plan <b>thin & "late"</b>'),
  ]),
  entryOf('e-speech', speech, [
    report('harbour', 'i-speech', speech, '“We were close to giving up,” Ingrid Solheim 😀 told reporters'),
  ]),
  entryOf(
    'e-frigates',
    frigates,
    [report('kept', 'i-frigates', frigates, 'Norway has since moved two frigates north')],
    { first: '2021-06-01' },
  ),
  entryOf('e-friends', friends, [report('kept', 'i-friends', friends, 'has moved closer to Finland')], {
    first: '2021-01-01',
    last: '2021-12-31',
  }),
  entryOf('e-silence', silence, [report('kept', 'i-silence', silence, 'talks broke off in June 2021')], {
    first: '2021-06-01',
  }),
  entryOf('e-lesson', lesson, [report('kept', 'i-lesson', lesson, 'the older quarrel over herring')]),
];

/** A dossier of three documents and one entry or two of each kind, with what is hard to write in any format. */
export const SAMPLE_VIEW: ExportView = {
  dossier: { name: 'cod-banks', title: 'The cod banks, <2021>', parties: ['NOR', 'ISL'] },
  documents: Object.values(DOCUMENTS),
  entries: ENTRIES,
  outlets: [
    {
      id: 'news.example',
      name: 'News & Views',
      country: 'NOR',
      stateOwned: false,
      weight: 1,
      because: 'a newsroom of its own',
    },
  ],
  asOf: '2022-03-01',
  madeBy: 'dragoman/0.1.0',
};

/** An entry of the sample by its id. */
export function sampleEntry(id: string): Entry {
  const found = ENTRIES.find((entry) => entry.id === id);
  if (!found) throw new RangeError(`the sample has no entry ${id}`);
  return found;
}

/** All pieces of a text in one. */
export const whole = (pieces: Iterable<string | Uint8Array>): string => [...pieces].join('');
