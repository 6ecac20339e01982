import {
  type Dossier,
  type Happening,
  type HappeningKind,
  ITEM_SCHEMAS,
  type Item,
  type ItemKind,
  type KeptDocument,
  type Outlet,
} from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { headlineOf } from '../exchange/headline.js';
import { actorsInProse } from '../names.js';
import { slotName, slotValue } from './slot-words.js';
import { numbered } from './standing.js';

type Of<K extends HappeningKind> = Extract<Happening, { kind: K }>;
type Teller = { readonly [K in HappeningKind]: (what: Of<K>) => string };

const dossier = ({ name, title, parties }: Dossier): string =>
  `the dossier ${name}, ${quoted(title)}${parties.length ? `, of ${actorsInProse(parties)}` : ''}`;

const outlet = ({ id, name, weight, because }: Outlet): string =>
  `registered ${quoted(name)} (${id}), weight ${weight} (${because})`;

const added = ({ id, title, known, copyOf }: KeptDocument): string =>
  `added ${title ? `${quoted(clip(title))} (${id})` : id}, known from ${sayDate(known)}${copyOf ? `, a near copy of ${copyOf}` : ''}`;

const asserted = (item: Item, entry: string, match: string | null): string => {
  const [first] = item.evidence;
  const place = match === null ? `opens ${entry}` : `joins ${entry}: ${match}`;
  return `read ${item.id}: ${headlineOf({ id: item.id, slots: item })}, from ${quoted(clip(first?.quote ?? ''))}; ${place}`;
};

/** The kind of item that an identifier names among its parts: `3f2a9b10-encounter-7d7b50` is an encounter. */
const kindIn = (id: string): ItemKind =>
  id.split('-').find((part): part is ItemKind => KINDS.has(part)) ?? 'statement';
const KINDS: ReadonlySet<string> = new Set(ITEM_SCHEMAS.map(({ shape }) => shape.kind.value));

const corrected = (item: string, slots: Readonly<Record<string, unknown>>): string => {
  const changes = Object.entries(slots).map(
    ([slot, value]) => `${slotName(kindIn(item), slot)} is ${slotValue(kindIn(item), slot, value)}`,
  );
  return `corrected ${item}: ${changes.join('; ')}`;
};

/** What each kind of event says, after the name of whoever did it. */
const TELLS: Teller = {
  'dossier.opened': (what) => `opened ${dossier(what.dossier)}`,
  'dossier.changed': (what) => `changed ${dossier(what.dossier)}`,
  'outlet.registered': (what) => outlet(what.outlet),
  'document.added': (what) => added(what.document),
  'document.seen': ({ document, source }) => `found ${document} again, in ${source}`,
  'reading.made': ({ document, maker, notices }) =>
    `read ${document} with version ${maker.version}${notices.length ? ` (${numbered(notices.length, 'notice')})` : ''}`,
  'item.asserted': ({ item, entry, match }) => asserted(item, entry, match),
  'item.retracted': ({ item }) => `took back ${item}`,
  'item.corrected': ({ item, slots }) => corrected(item, slots),
  'item.accepted': ({ item }) => `accepted ${item}`,
  'item.rejected': ({ item }) => `rejected ${item}`,
  'merge.proposed': ({ entries: [one, other] }) => `asks whether ${one} and ${other} are one`,
  'merge.declined': ({ entries: [one, other] }) => `decided that ${one} and ${other} are two`,
  'entry.merged': ({ entry, into }) => `merged ${entry} into ${into}`,
  'entry.split': ({ entry, items, into }) =>
    `split ${numbered(items.length, 'report')} from ${entry} into ${into}`,
  'decision.undone': ({ event }) => `undid event ${event}`,
};

/** An event in words, as they follow the name of whoever did it: "accepted 3f2a9b10-encounter-7d7b50". */
export const happeningWords = (what: Happening): string =>
  (TELLS[what.kind] as (what: Happening) => string)(what);
