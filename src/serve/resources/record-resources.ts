import type { DossierResource, HouseResource } from '../resource.js';
import { addItem } from './add-item.js';
import { changes } from './changes.js';
import { decide } from './decide.js';
import { document } from './document.js';
import { documents } from './documents.js';
import { dossier, dossiers, makeDossier } from './dossiers.js';
import { entry } from './entry.js';
import { exportDossier } from './export.js';
import { issues, parties } from './holdings.js';
import { item } from './item.js';
import { items } from './items.js';
import { log } from './log.js';
import { marks } from './marks.js';
import { changeOutlet, outlet, outlets } from './outlets.js';
import { places } from './places.js';
import { review } from './review.js';
import { search, searchDocuments } from './search.js';
import { suggestItem } from './suggest-item.js';
import { timeline } from './timeline.js';
import { verify } from './verify.js';

/** What a ledger holds, in the order in which the readable page lists it. */
export const recordResources: readonly DossierResource[] = [
  dossier,
  timeline,
  marks,
  places,
  parties,
  issues,
  entry,
  search,
  documents,
  document,
  items,
  item,
  searchDocuments,
  outlets,
  outlet,
  changeOutlet,
  log,
  changes,
  review,
  decide,
  addItem,
  suggestItem,
  exportDossier,
  verify,
];

/** The ledgers that there are. */
export const ledgerResources: readonly HouseResource[] = [dossiers, makeDossier];
