import type { Instant } from '../../record/index.js';

/** What a piece of news is about. `many` stands for a stretch of work that changed too much to tell each thing by itself. */
export type NewsKind =
  | 'new'
  | 'changed'
  | 'disputed'
  | 'corrected'
  | 'told-by-more'
  | 'gone'
  | 'forecasts'
  | 'documents'
  | 'many';

/** Words of a document that a piece of news rests on. */
export interface NewsPassage {
  readonly quote: string;
  /** Day, outlet and title of the document. */
  readonly source: string;
  /** Where the document can be read on the web; null where it lies nowhere. */
  readonly address: string | null;
}

/** What a piece of news leads to. */
export interface NewsTarget {
  readonly type: 'entry' | 'question' | 'document';
  readonly id: string;
}

/** One thing that changed in a ledger within an hour, for a person who reads of it elsewhere. All texts are plain. */
export interface NewsItem {
  /** What it is about and in which hour: the same for as long as the ledger lasts. */
  readonly key: string;
  readonly kind: NewsKind;
  readonly title: string;
  /** Null where it is about many things. */
  readonly about: NewsTarget | null;
  /** Paragraphs. */
  readonly says: readonly string[];
  readonly passages: readonly NewsPassage[];
  /** Of many things, those that weigh most, each with a line of its own. */
  readonly list: readonly { readonly line: string; readonly about: NewsTarget }[];
  /** Who wrote it into the ledger. */
  readonly by: readonly string[];
  /** The first and the last moment of the hour at which it was written. */
  readonly first: Instant;
  readonly last: Instant;
}
