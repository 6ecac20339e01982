import { type ComponentType, lazy } from 'react';

/** A page of the desk. It is loaded when somebody goes there. */
export interface Page {
  /** Below `/d/{dossier}`; parameters as the router writes them. */
  readonly path: string;
  /** What the navigation calls it; null where one comes by a link alone. */
  readonly label: string | null;
  /** The key after `g` that goes there. */
  readonly key?: string;
  /** Takes the whole width of the window. */
  readonly isWide?: boolean;
  readonly Body: ComponentType;
}

/** The pages of a dossier, in the order of the navigation. */
export const PAGES: readonly Page[] = [
  {
    path: '',
    label: 'Overview',
    key: 'o',
    Body: lazy(async () => ({ default: (await import('./overview/page.js')).OverviewPage })),
  },
  {
    path: '/timeline',
    label: 'Timeline',
    key: 't',
    isWide: true,
    Body: lazy(async () => ({ default: (await import('./timeline/page.js')).TimelinePage })),
  },
  {
    path: '/entries/:id',
    label: null,
    Body: lazy(async () => ({ default: (await import('./entry/page.js')).EntryPage })),
  },
  {
    path: '/parties/:actor',
    label: null,
    Body: lazy(async () => ({ default: (await import('./party/page.js')).PartyPage })),
  },
  {
    path: '/issues/:issue',
    label: null,
    Body: lazy(async () => ({ default: (await import('./issue/page.js')).IssuePage })),
  },
  {
    path: '/positions',
    label: 'Positions',
    key: 'p',
    Body: lazy(async () => ({ default: (await import('./positions/page.js')).PositionsPage })),
  },
  {
    path: '/network',
    label: 'Network',
    key: 'n',
    Body: lazy(async () => ({ default: (await import('./network/page.js')).NetworkPage })),
  },
  {
    path: '/map',
    label: 'Map',
    key: 'm',
    isWide: true,
    Body: lazy(async () => ({ default: (await import('./map/page.js')).MapPage })),
  },
  {
    path: '/precedents',
    label: 'Precedents',
    key: 'c',
    Body: lazy(async () => ({ default: (await import('./precedents/page.js')).PrecedentsPage })),
  },
  {
    path: '/forecasts',
    label: 'Forecasts',
    key: 'f',
    Body: lazy(async () => ({ default: (await import('./forecasts/page.js')).ForecastsPage })),
  },
  {
    path: '/forecasts/:question',
    label: null,
    Body: lazy(async () => ({ default: (await import('./question/page.js')).QuestionPage })),
  },
  {
    path: '/documents',
    label: 'Documents',
    key: 'd',
    Body: lazy(async () => ({ default: (await import('./documents/page.js')).DocumentsPage })),
  },
  {
    path: '/documents/:id',
    label: null,
    isWide: true,
    Body: lazy(async () => ({ default: (await import('./reader/page.js')).ReaderPage })),
  },
  {
    path: '/review',
    label: 'Review',
    key: 'r',
    Body: lazy(async () => ({ default: (await import('./review/page.js')).ReviewPage })),
  },
  {
    path: '/search',
    label: null,
    Body: lazy(async () => ({ default: (await import('./search/page.js')).SearchPage })),
  },
  {
    path: '/add',
    label: 'Add',
    key: 'a',
    Body: lazy(async () => ({ default: (await import('./add/page.js')).AddPage })),
  },
  {
    path: '/brief',
    label: 'Brief',
    key: 'b',
    Body: lazy(async () => ({ default: (await import('./brief/page.js')).BriefPage })),
  },
];
