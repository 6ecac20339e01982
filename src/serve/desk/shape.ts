import { DossierName } from '../../record/index.js';

/** The pages of a dossier; those with `/*` are each about one thing, whose name follows. */
const PAGES = new Set([
  '',
  'timeline',
  'entries/*',
  'parties/*',
  'issues/*',
  'agreements/*',
  'positions',
  'network',
  'map',
  'precedents',
  'forecasts',
  'forecasts/*',
  'documents',
  'documents/*',
  'review',
  'search',
  'add',
  'brief',
]);

/** What the path of a page of the desk says. */
export interface DeskShape {
  /** Null where the page is about none, or the name is none. */
  readonly dossier: string | null;
  /** Whether there is such a page; whether it has something to show is another matter. */
  readonly isKnown: boolean;
}

/** Reads a path such as `/d/korea/entries/e1`. */
export function shapeOf(path: string): DeskShape {
  const [first, name = '', page = '', ...thing] = path.replace(/\/$/, '').split('/').slice(1);
  if (first === undefined) return { dossier: null, isKnown: true };
  if (first !== 'd' || !DossierName.safeParse(name).success) return { dossier: null, isKnown: false };
  const isNamed = thing.length === 0 || (thing.length === 1 && thing[0] !== '');
  return { dossier: name, isKnown: isNamed && PAGES.has(thing.length === 0 ? page : `${page}/*`) };
}
