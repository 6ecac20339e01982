import type { Voice } from '../src/keep/fold/fold.js';
import type { Item, ItemKind, ItemOf, ReportedIn } from '../src/record/index.js';

const carried = { evidence: [{ start: 0, end: 1, quote: 'T' }], confidence: 1, rules: [] };

/** An item of each kind that documents share, with the slots of one that tells little. */
const BLANK = {
  encounter: {
    kind: 'encounter',
    parties: ['PRK', 'USA'],
    status: 'held',
    when: null,
    where: null,
    level: 'unknown',
    outcome: 'unstated',
  },
  commitment: {
    kind: 'commitment',
    by: ['PRK'],
    to: [],
    issue: 'denuclearization',
    deadline: null,
    quantity: false,
    verification: false,
    conditional: false,
    status: 'pledged',
  },
  capability: { kind: 'capability', actor: 'PRK', change: 'test', system: 'missile', when: null },
  alignment: { kind: 'alignment', parties: ['PRK', 'RUS'], direction: 'closer', when: null },
  pause: { kind: 'pause', parties: ['PRK', 'USA'], from: null, to: null },
  statement: { kind: 'statement', speaker: 'PRK', direct: false, hedged: false },
} as const;

/** What a document may be told to be, beside its name and day. */
export interface Told
  extends Partial<Pick<ReportedIn, 'title' | 'published' | 'outlet' | 'copyOf' | 'row' | 'outlets'>> {
  readonly review?: Voice['review'];
  readonly corrected?: readonly string[];
  readonly quote?: string;
}

/** An item of a document, known from a day on, as a member of an entry. */
export function told<K extends ItemKind & keyof typeof BLANK>(
  kind: K,
  document: string,
  known: string,
  slots: Partial<ItemOf<K>> = {},
  { review = null, corrected = [], quote, ...extra }: Told = {},
): Voice {
  const evidence = quote === undefined ? carried.evidence : [{ start: 0, end: quote.length, quote }];
  const item = { ...carried, id: `${document}#1`, ...BLANK[kind], evidence, ...slots } as unknown as Item;
  const source = `${document}.txt`;
  const reported = { id: document, title: null, published: known, known, source, outlet: null, copyOf: null };
  return { item, document: { ...reported, ...extra }, review, corrected };
}
