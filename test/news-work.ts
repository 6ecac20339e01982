import type { Changes, Mark } from '../src/keep/index.js';
import type { NewsFeed, NewsItem, Work } from '../src/present/news/index.js';

/** Nothing that changed. */
export const UNCHANGED: Changes = { opened: [], closed: [], changed: [], corroborated: [], documents: [] };

/** A line of the log, written by anna at a quarter past two. */
export const markOf = (told: Partial<Mark> & Pick<Mark, 'subject'>): Mark => ({
  seq: 7,
  at: '2022-01-05T14:15:00.000Z',
  by: 'anna',
  because: null,
  kind: 'item.asserted',
  ...told,
});

/** An hour of work. */
export const workOf = (told: Partial<Work> = {}): Work => ({
  hour: '2022-01-05T14',
  marks: [markOf({ subject: null })],
  changes: UNCHANGED,
  book: [],
  ...told,
});

/** A feed of news of an invented dossier. */
export const feedOf = (items: readonly NewsItem[]): NewsFeed => ({
  id: 'urn:example:cod-banks',
  title: 'The cod banks, <2021> & later',
  subtitle: 'Norway and Iceland',
  self: 'https://record.example/feed?party=NOR&limit=5',
  updated: '2022-01-05T14:15:00.000Z',
  madeBy: 'dragoman/0.1.0',
  items,
  nameOf: ({ key }) => `urn:example:${key}`,
  addressOf: ({ type, id }) => `https://record.example/${type}/${id}`,
});
