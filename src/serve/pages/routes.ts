import { createHash } from 'node:crypto';
import type { App } from '../app.js';
import { openapiOf } from '../openapi.js';
import type { Resource } from '../resource.js';
import { descriptionPage } from './description-page.js';
import { STYLE_PATH } from './page.js';
import { PAGE_STYLE } from './style.js';

/** The server's own pages: the description of the interface, for people and for programs, and the style of all pages. */
export function addPages(app: App, resources: readonly Resource[], version: string): void {
  const description = openapiOf(resources, { version });
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/api': ['text/html; charset=utf-8', descriptionPage(resources, description)],
    '/api/openapi.json': ['application/json; charset=utf-8', `${JSON.stringify(description)}\n`],
    [STYLE_PATH]: ['text/css; charset=utf-8', PAGE_STYLE],
  };
  for (const [path, [type, text]] of Object.entries(files)) {
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
    const headers = { 'content-type': type, etag, 'cache-control': 'no-cache' };
    app.get(path, (c) =>
      c.req.header('if-none-match') === etag ? c.body(null, 304, headers) : c.body(text, 200, headers),
    );
  }
}
