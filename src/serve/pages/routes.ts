import type { App } from '../app.js';
import { etagOf } from '../etag.js';
import { openapiOf } from '../openapi.js';
import type { Resource } from '../resource.js';
import { descriptionPage } from './description-page.js';
import { STYLE_PATH } from './page.js';
import { PAGE_STYLE } from './style.js';

/** A file as it goes out. */
interface Page {
  readonly type: string;
  readonly text: string;
}

/** The server's own pages: the description of the interface, for people and for programs, and the style of all pages. */
export function addPages(app: App, resources: readonly Resource[], version: string): void {
  const description = once(() => openapiOf(resources, { version }));
  const pages: Readonly<Record<string, () => Page>> = {
    '/api': () => ({ type: 'text/html', text: descriptionPage(resources, description()) }),
    '/api/openapi.json': () => ({ type: 'application/json', text: `${JSON.stringify(description())}\n` }),
    [STYLE_PATH]: () => ({ type: 'text/css', text: PAGE_STYLE }),
  };
  for (const [path, make] of Object.entries(pages)) {
    const page = once(() => marked(make()));
    app.get(path, (c) => {
      const { text, headers } = page();
      return c.req.header('if-none-match') === headers.etag
        ? c.body(null, 304, headers)
        : c.body(text, 200, headers);
    });
  }
}

/** A page with its headers and the mark that tells it from others. */
function marked({ type, text }: Page) {
  return {
    text,
    headers: { 'content-type': `${type}; charset=utf-8`, etag: etagOf(text), 'cache-control': 'no-cache' },
  };
}

/** What is made when it is first asked for: describing all of the interface takes longer than starting the server. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
