import { z } from 'zod';

/** Names of things in a ledger, as answers and addresses carry them. */
export const EntryId = z
  .string()
  .min(1)
  .meta({ id: 'EntryId', description: 'The name of an entry of the dossier' });
export const ItemId = z
  .string()
  .min(1)
  .meta({ id: 'ItemId', description: 'The name of an item: what one passage of one document tells' });
export const DocumentId = z
  .string()
  .min(1)
  .meta({ id: 'DocumentId', description: 'The name of a document of the dossier' });
export const OutletId = z
  .string()
  .min(1)
  .meta({ id: 'OutletId', description: 'The name of an outlet, as its host: voanews.com' });
