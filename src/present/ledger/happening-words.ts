import type {
  Dossier,
  Forecast,
  Happening,
  HappeningKind,
  Item,
  ItemKind,
  KeptDocument,
  Outlet,
  Resolution,
} from '../../record/index.js';
import { ITEM_KINDS } from '../../record/item-kinds.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { headlineOf } from '../exchange/headline.js';
import { sayChance } from '../forecast/chance.js';
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

const asserted = (verb: string, item: Item, entry: string, match: string | null): string => {
  const [first] = item.evidence;
  const place = match === null ? `opens ${entry}` : `joins ${entry}: ${match}`;
  return `${verb} ${item.id}: ${headlineOf({ id: item.id, slots: item })}, from ${quoted(clip(first?.quote ?? ''))}; ${place}`;
};

/** The kind of item that an identifier names among its parts: `3f2a9b10-encounter-7d7b50` is an encounter. */
const kindIn = (id: string): ItemKind =>
  id.split('-').find((part): part is ItemKind => KINDS.has(part)) ?? 'statement';
const KINDS: ReadonlySet<string> = new Set(ITEM_KINDS);

const corrected = ({ item, slots, evidence = [] }: Of<'item.corrected'>): string => {
  const changes = [
    ...Object.entries(slots).map(
      ([slot, value]) => `${slotName(kindIn(item), slot)} is ${slotValue(kindIn(item), slot, value)}`,
    ),
    ...evidence.map(({ quote }) => `${quoted(clip(quote))} tells it too`),
  ];
  return `corrected ${item}: ${changes.join('; ')}`;
};

const forecast = ({ question, probability, day, kind, who, why }: Forecast): string => {
  const whose = kind === 'person' ? who : `the ${kind} ${who}`;
  return `wrote down a forecast of ${whose} on ${question}: ${sayChance(probability)} from ${sayDate(day)}, since ${quoted(clip(why))}`;
};

const resolved = ({ question, outcome, day, items }: Resolution): string => {
  const when = day === null ? '' : `, decided on ${sayDate(day)}`;
  return `resolved ${question}: ${outcome}${when}${items.length ? `, shown by ${items.join(', ')}` : ''}`;
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
  'item.asserted': ({ item, entry, match }) => asserted('read', item, entry, match),
  'item.added': ({ item, entry, match }) => asserted('added by hand', item, entry, match),
  'item.retracted': ({ item }) => `took back ${item}`,
  'item.corrected': (what) => corrected(what),
  'item.accepted': ({ item }) => `accepted ${item}`,
  'item.rejected': ({ item }) => `rejected ${item}`,
  'merge.proposed': ({ entries: [one, other] }) => `asks whether ${one} and ${other} are one`,
  'merge.declined': ({ entries: [one, other] }) => `decided that ${one} and ${other} are two`,
  'entry.merged': ({ entry, into }) => `merged ${entry} into ${into}`,
  'entry.split': ({ entry, items, into }) =>
    `split ${numbered(items.length, 'report')} from ${entry} into ${into}`,
  'question.asked': ({ question: { id, text } }) => `asked ${quoted(clip(text))} (${id})`,
  'forecast.made': (what) => forecast(what.forecast),
  'question.resolved': (what) => resolved(what.resolution),
  'decision.undone': ({ event }) => `undid event ${event}`,
};

/** An event in words, as they follow the name of whoever did it: "accepted 3f2a9b10-encounter-7d7b50". */
export const happeningWords = (what: Happening): string =>
  (TELLS[what.kind] as (what: Happening) => string)(what);
