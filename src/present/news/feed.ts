import type { NewsItem, NewsTarget } from './item.js';

/** News as they leave: what every feed format is written from. */
export interface NewsFeed {
  /** The name of the feed for as long as the ledger lasts: a URN or an address. */
  readonly id: string;
  readonly title: string;
  /** Who takes part, or which question is followed. */
  readonly subtitle: string;
  /** The address of this very feed. */
  readonly self: string;
  /** When the newest piece was written or, of a feed without any, when the dossier was opened. */
  readonly updated: string;
  /** The program with its version. */
  readonly madeBy: string;
  readonly items: readonly NewsItem[];
  /** The name of a piece of news, made from its key. */
  readonly nameOf: (item: NewsItem) => string;
  /** Where that which a piece of news is about can be looked at. */
  readonly addressOf: (target: NewsTarget) => string;
}
