// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Dossier } from './dossier.js';
import type { Evidence } from './evidence.js';
import type { Forecast } from './forecast.js';
import type { Item } from './item.js';
import type { JsonValue } from './json-value.js';
import type { KeptDocument } from './kept-document.js';
import type { Maker } from './maker.js';
import type { Notice } from './notice.js';
import type { Outlet } from './outlet.js';
import type { Question } from './question.js';
import type { Resolution } from './resolution.js';

/** Something that happened to a ledger */
export type Happening = {
  kind: 'dossier.opened';
  dossier: Dossier;
} | {
  kind: 'dossier.changed';
  dossier: Dossier;
} | {
  kind: 'outlet.registered';
  outlet: Outlet;
} | {
  kind: 'document.added';
  document: KeptDocument;
} | {
  kind: 'document.seen';
  document: string;
  source: string;
  outlet: string | null;
} | {
  kind: 'reading.made';
  reading: string;
  document: string;
  maker: Maker;
  notices: Notice[];
} | {
  kind: 'item.asserted';
  item: Item;
  document: string;
  reading: string;
  entry: string;
  match: string | null;
} | {
  kind: 'item.retracted';
  item: string;
} | {
  kind: 'item.added';
  item: Item;
  document: string;
  entry: string;
  match: string | null;
} | {
  kind: 'item.corrected';
  item: string;
  slots: Record<string, JsonValue>;
  evidence?: Evidence[];
} | {
  kind: 'item.accepted';
  item: string;
} | {
  kind: 'item.rejected';
  item: string;
} | {
  kind: 'merge.proposed';
  entries: [string, string];
} | {
  kind: 'merge.declined';
  entries: [string, string];
} | {
  kind: 'entry.merged';
  entry: string;
  into: string;
} | {
  kind: 'entry.split';
  entry: string;
  items: string[];
  into: string;
} | {
  kind: 'question.asked';
  question: Question;
} | {
  kind: 'forecast.made';
  forecast: Forecast;
} | {
  kind: 'question.resolved';
  resolution: Resolution;
} | {
  kind: 'decision.undone';
  event: number;
};
