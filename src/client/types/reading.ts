// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Item } from './item.js';
import type { Notice } from './notice.js';
import type { SourceDocument } from './source-document.js';

/** What one document says, item by item, each with its passages */
export type Reading = {
  document: SourceDocument;
  items: Item[];
  notices: Notice[];
};
