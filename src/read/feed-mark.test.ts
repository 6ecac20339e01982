import { describe, expect, it } from 'vitest';
import { isFeed } from './feed-mark.js';

describe('isFeed', () => {
  it.each([
    '<rss version="2.0"><channel/></rss>',
    '\xEF\xBB\xBF<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- a remark -->\n<rss>',
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">',
    '{ "title": "x", "version": "https://jsonfeed.org/version/1.1", "items": []',
    '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1"',
    '\xFF\xFE<\0r\0s\0s\0>\0',
  ])('knows one (%#)', (head) => expect(isFeed(head)).toBe(true));

  it.each([
    '<html><body><p>An <rss> element',
    '<?xml version="1.0"?><kml/>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<feeding>',
    '{"document": {"text": "x"}}',
    'RSS and Atom are feeds.',
    '',
  ])('knows what is none (%#)', (head) => expect(isFeed(head)).toBe(false));

  it('looks at hostile heads but once', () => {
    for (const part of ['<!--', '<?', ' ', '<!DOCTYPE [', '{"'])
      expect(isFeed(part.repeat(2_048 / part.length))).toBe(false);
  });
});
