import { decode } from './decode.js';
import type { Extracted, RawDocument } from './format.js';
import { dateOfPage } from './page-date.js';
import { textOfPage, tidy } from './page-text.js';
import { isModest, withoutTags } from './tags.js';

/** Deeper pages than this make Readability slow (time grows with the square: 0.1 s at 300, 3 s at 3 000) and in the end overflow the stack. */
const MAX_DEPTH = 300;
/** More elements than this take the parser and Readability more than about 5 s. */
const MAX_ELEMENTS = 50_000;
/** An article of fewer characters, about three lines, is a caption or a notice that was taken for one: then the whole page is read. */
const MIN_ARTICLE = 200;
/** The head of a page that is not parsed as a whole. */
const HEAD_CHARACTERS = 100_000;

/** Web pages: the article's text without what stands around it, the title, and the day of publication. */
export async function extract(raw: RawDocument): Promise<Extracted> {
  const page = decode(raw, raw.charset ?? declaredCharset(raw.bytes)).replace(/^\uFEFF/, '');
  if (!isModest(page, MAX_DEPTH, MAX_ELEMENTS)) return extractFlat(page);
  // Both libraries call themselves and take parameters in bulk: what looks modest may still be too much for them.
  return extractArticle(page).catch(() => extractFlat(page));
}

/** The character set that a page declares in its first bytes, as HTML asks of it. UTF-16 cannot be declared so. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  const charset = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
  return charset && !charset.startsWith('utf-16') ? charset : null;
}

async function extractArticle(page: string): Promise<Extracted> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const { document } = parseHTML(/<body[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`);
  const published = dateOfPage(document);
  const heading =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  const whole = textOfPage(document.body);
  const article = new Readability(document, { serializer: textOfPage }).parse();
  const text = article?.content && article.content.length >= MIN_ARTICLE ? article.content : whole;
  return { text, title: titleOf(article?.title ?? heading), published };
}

const titleOf = (title: string | null | undefined): string | null =>
  title?.replace(/\s+/g, ' ').trim() || null;

/** A page that cannot be parsed in bounded time: all its text, and what its head says. */
async function extractFlat(page: string): Promise<Extracted> {
  const { parseHTML } = await import('linkedom');
  const head = page.slice(0, HEAD_CHARACTERS).split(/<body/i, 1)[0] ?? '';
  const { document } = parseHTML(
    isModest(head, MAX_DEPTH, MAX_ELEMENTS) ? `${head}<body></body>` : '<html></html>',
  );
  return {
    text: tidy(withoutTags(page)),
    title: titleOf(document.title),
    published: dateOfPage(document),
  };
}
