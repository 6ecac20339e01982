/** What may stand before a feed's first element: a byte order mark, the declaration, instructions to style it, remarks, a document type. */
const BEFORE =
  /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?(?:\s{1,99}|<\?[^>]{0,400}\?>|<!--[^>]{0,800}-->|<!DOCTYPE[^>[]{0,200}(?:\[[^\]]{0,800}\]\s{0,9})?>){0,40}/i;
const ELEMENT = /^<(?:rss|feed)[\s>/]/i;
/** RDF says many things; a feed only where it says so in the terms of RSS 1.0 (or the drafts 0.9 before it). */
const RDF = /^<rdf:RDF[\s>]/i;
const RSS_TERMS =
  /http:\/\/(?:purl\.org\/rss\/1\.0\/|my\.netscape\.com\/rdf\/simple\/0\.9|channel\.netscape\.com)/;
const JSON_FEED =
  /^(?:\xEF\xBB\xBF)?\s{0,99}\{[\s\S]{0,1800}"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version/;

/** Whether a file is a feed (RSS, Atom, JSON Feed) by its first two kilobytes, given as Latin-1 text. */
export function isFeed(head: string): boolean {
  const plain = head.replaceAll('\0', '');
  const start = plain.replace(BEFORE, '');
  return ELEMENT.test(start) || (RDF.test(start) && RSS_TERMS.test(start)) || JSON_FEED.test(plain);
}
