import { type Loaded, loaded } from './load.js';

/** A page of the desk. It is loaded when somebody goes there. */
export interface Page {
  /** Its folder; the page stands within `.on-NAME`, and its styles are told for within it, since all styles stay once they were loaded. */
  readonly name: string;
  /** Below `/d/{dossier}`; parameters as the router writes them. */
  readonly path: string;
  /** What the navigation calls it; null where one comes by a link alone. */
  readonly label: string | null;
  /** The key after `g` that goes there. */
  readonly key?: string;
  /** Takes the whole width of the window. */
  readonly isWide?: boolean;
  readonly code: Loaded;
}

/** The pages of a dossier, in the order of the navigation. */
export const PAGES: readonly Page[] = [
  {
    name: 'overview',
    path: '',
    label: 'Overview',
    key: 'o',
    code: loaded(async () => (await import('./overview/page.js')).OverviewPage),
  },
  {
    name: 'timeline',
    path: '/timeline',
    label: 'Timeline',
    key: 't',
    isWide: true,
    code: loaded(async () => (await import('./timeline/page.js')).TimelinePage),
  },
  {
    name: 'entry',
    path: '/entries/:id',
    label: null,
    code: loaded(async () => (await import('./entry/page.js')).EntryPage),
  },
  {
    name: 'party',
    path: '/parties/:actor',
    label: null,
    code: loaded(async () => (await import('./party/page.js')).PartyPage),
  },
  {
    name: 'issue',
    path: '/issues/:issue',
    label: null,
    code: loaded(async () => (await import('./issue/page.js')).IssuePage),
  },
  {
    name: 'agreement',
    path: '/agreements/:name',
    label: null,
    code: loaded(async () => (await import('./agreement/page.js')).AgreementPage),
  },
  {
    name: 'positions',
    path: '/positions',
    label: 'Positions',
    key: 'p',
    code: loaded(async () => (await import('./positions/page.js')).PositionsPage),
  },
  {
    name: 'network',
    path: '/network',
    label: 'Network',
    key: 'n',
    code: loaded(async () => (await import('./network/page.js')).NetworkPage),
  },
  {
    name: 'map',
    path: '/map',
    label: 'Map',
    key: 'm',
    isWide: true,
    code: loaded(async () => (await import('./map/page.js')).MapPage),
  },
  {
    name: 'precedents',
    path: '/precedents',
    label: 'Precedents',
    key: 'c',
    code: loaded(async () => (await import('./precedents/page.js')).PrecedentsPage),
  },
  {
    name: 'forecasts',
    path: '/forecasts',
    label: 'Forecasts',
    key: 'f',
    code: loaded(async () => (await import('./forecasts/page.js')).ForecastsPage),
  },
  {
    name: 'question',
    path: '/forecasts/:question',
    label: null,
    code: loaded(async () => (await import('./question/page.js')).QuestionPage),
  },
  {
    name: 'documents',
    path: '/documents',
    label: 'Documents',
    key: 'd',
    code: loaded(async () => (await import('./documents/page.js')).DocumentsPage),
  },
  {
    name: 'reader',
    path: '/documents/:id',
    label: null,
    code: loaded(async () => (await import('./reader/page.js')).ReaderPage),
  },
  {
    name: 'review',
    path: '/review',
    label: 'Review',
    key: 'r',
    code: loaded(async () => (await import('./review/page.js')).ReviewPage),
  },
  {
    name: 'search',
    path: '/search',
    label: null,
    code: loaded(async () => (await import('./search/page.js')).SearchPage),
  },
  {
    name: 'add',
    path: '/add',
    label: 'Add',
    key: 'a',
    code: loaded(async () => (await import('./add/page.js')).AddPage),
  },
  {
    name: 'brief',
    path: '/brief',
    label: 'Brief',
    key: 'b',
    code: loaded(async () => (await import('./brief/page.js')).BriefPage),
  },
];

/** The page that a path leads to; undefined where it leads to none. */
export const pageAt = (path: string): Page | undefined =>
  PAGES.find((page) => new RegExp(`^/d/[^/]+${page.path.replace(/:\w+/g, '[^/]+')}/?$`).test(path));
