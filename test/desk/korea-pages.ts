import type { Server } from '../serving.js';

/** The pages of the desk on the Korea dossier, by what the heading of each begins with. */
export interface KoreaPage {
  readonly path: string;
  readonly heading: RegExp;
}

const AT = '/d/korea';
const fixed: Readonly<Record<string, RegExp>> = {
  '/': /^Dossiers/,
  [AT]: /^The United States and North Korea/,
  [`${AT}/timeline`]: /^Timeline/,
  [`${AT}/positions`]: /^Positions/,
  [`${AT}/network`]: /^Network/,
  [`${AT}/map`]: /^Map/,
  [`${AT}/precedents`]: /^Precedents/,
  [`${AT}/forecasts`]: /^Forecasts/,
  [`${AT}/documents`]: /^Documents/,
  [`${AT}/review`]: /^Review/,
  [`${AT}/search?q=freeze`]: /^Search/,
  [`${AT}/add`]: /^Add/,
  [`${AT}/brief`]: /^/,
  [`${AT}/parties/PRK`]: /North Korea/,
  [`${AT}/parties/${encodeURIComponent('PRK:Kim Jong Un')}`]: /Kim Jong Un/,
  [`${AT}/issues/sanctions`]: /sanctions/i,
};

/** Every page of the desk, with an entry of several kinds, a table's row and a note in the reader. */
export async function koreaPages(server: Server): Promise<readonly KoreaPage[]> {
  const entryOf = async (query: string): Promise<string> => {
    const { rows } = await json<{ rows: { id: string }[] }>(server, `/timeline?limit=1&${query}`);
    return `${AT}/entries/${rows[0]?.id}`;
  };
  const summit = await entryOf('kind=encounter&from=2018-06-12&to=2018-06-12');
  const promise = await entryOf('kind=commitment&from=2007');
  const test = await entryOf('kind=capability&from=2017');
  const { rows } = await json<{ rows: { id: string; mediaType: string }[] }>(server, '/documents?limit=200');
  const note = rows.find(({ mediaType }) => mediaType === 'text/markdown') ?? rows[0];
  return [
    ...Object.entries(fixed).map(([path, heading]) => ({ path, heading })),
    ...[summit, promise, test].map((path) => ({ path, heading: /\w/ })),
    { path: `${AT}/documents/${note?.id}`, heading: /\w/ },
  ];
}

async function json<T>(server: Server, path: string): Promise<T> {
  return (await (await server.call(`/api/dossiers/korea${path}`)).json()) as T;
}
