/** Which part of a page's address stands for what. Every state of the desk has one, so that a view can be sent to a colleague. */

/** Fields of the query that say when one looks from; they go along from page to page. */
const VIEW_FIELDS = ['asOf', 'recordedBy'] as const;

/** The page of a dossier: `pageOf('korea', 'timeline')`; without a name its overview. */
export const pageOf = (dossier: string, ...parts: readonly string[]): string =>
  ['/d', ...[dossier, ...parts].map(coded)].join('/');

/** A colon needs no coding in a path, and addresses are read by people. */
const coded = (part: string): string => encodeURIComponent(part).replaceAll('%3A', ':');

/** A part of a path as it was before it was coded: the router leaves marks that a path gives a meaning to as they are. */
export const decoded = (part: string): string =>
  part.replace(/%(?:2[346BCF]|3[ABDF]|40)/gi, (mark) => decodeURIComponent(mark));

/** The page of one entry, or of the entry that an item belongs to. */
export const entryAt = (dossier: string, id: string): string => pageOf(dossier, 'entries', id);

/** The page of a state, a person or a body: `PRK`, `PRK:Kim Jong Un`. */
export const partyAt = (dossier: string, actor: string): string => pageOf(dossier, 'parties', actor);

export const issueAt = (dossier: string, issue: string): string => pageOf(dossier, 'issues', issue);

/** An agreement by its name, with its promises. */
export const agreementAt = (dossier: string, name: string): string => pageOf(dossier, 'agreements', name);

export const questionAt = (dossier: string, id: string): string => pageOf(dossier, 'forecasts', id);

/** A document in the reader, at a passage where one is given (UTF-16 units of its text). */
export const documentAt = (
  dossier: string,
  id: string,
  passage?: { readonly start: number; readonly end: number },
): string => {
  const place = pageOf(dossier, 'documents', id);
  return passage ? `${place}?at=${passage.start}-${passage.end}` : place;
};

/** Fields to set in a query: null takes one away, a list writes it several times. */
export type Fields = Readonly<Record<string, string | readonly string[] | null>>;

/** A query with fields set or taken away; the others stay as they are. Without its question mark. */
export function queryWith(query: string, fields: Fields): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(fields)) {
    params.delete(name);
    for (const one of value === null ? [] : [value].flat()) params.append(name, one);
  }
  // A colon and a comma need no coding in a query, and addresses are read by people.
  return params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** A place with the day from which one looks, as the query of the page before says it, unless the place says its own. */
export function carried(place: string, query: string): string {
  const [path = '', own = ''] = place.split('?');
  const before = new URLSearchParams(query);
  const has = new URLSearchParams(own);
  const along = VIEW_FIELDS.filter((name) => before.has(name) && !has.has(name));
  const full = queryWith(own, Object.fromEntries(along.map((name) => [name, before.get(name)])));
  return joined(path, full);
}

/** A path with its query; by itself where that is empty. */
export const joined = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);
