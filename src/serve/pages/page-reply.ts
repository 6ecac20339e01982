import { createHash } from 'node:crypto';
import { Reply } from '../reply.js';

/** Media types of what the program writes for people. */
export const PAGE_TYPES = {
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
} as const;
export type PageForm = keyof typeof PAGE_TYPES;

/** The media types of some forms without their parameters, as a resource lists them. */
export const typesOf = (...forms: readonly PageForm[]): readonly string[] =>
  forms.map((form) => PAGE_TYPES[form].replace(/;.*/, ''));

/** Its own style sheets, which no word of a document can begin: markup in words is escaped. */
const SHEETS = /<style>([^<]*)<\/style>/g;

/** A page or a picture that stands by itself: it fetches nothing, runs nothing, and has no style but its own sheet, named by its hash (CSP Level 3). */
export function pageReply(form: PageForm, text: string): Reply {
  const hashes = [...text.matchAll(SHEETS)].map(
    ([, sheet = '']) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
  );
  const styles = hashes.length > 0 ? [...new Set(hashes)].join(' ') : "'none'";
  return new Reply(text, {
    headers: {
      'content-type': PAGE_TYPES[form],
      'content-security-policy': `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  });
}
