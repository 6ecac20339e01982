import { describe, expect, it } from 'vitest';
import { UNCHANGED, workOf } from '../../../test/news-work.js';
import { DOCUMENTS, sampleEntry } from '../../../test/sample-export.js';
import { bodyHtml, summaryOf } from './body.js';
import { newsOf } from './news.js';

const links = { addressOf: ({ id }: { id: string }) => `https://record.example/?id=${id}&x="` };
const newsWith = (changes: Partial<typeof UNCHANGED>) =>
  newsOf(workOf({ changes: { ...UNCHANGED, ...changes } }), {});

describe('the text of a piece of news', () => {
  it('shows words of documents as text, and links only what lies on the web', () => {
    const [news] = newsWith({ opened: [sampleEntry('e-verdict')] });
    const html = news ? bodyHtml(news, links) : '';
    expect(html).toContain(
      '<blockquote><p>‘called the plan &lt;b&gt;thin &amp; &quot;late&quot;&lt;/b&gt;’</p></blockquote>',
    );
    expect(html).toContain('<a href="https://news.example/harbour-talks?page=1&amp;print=yes">');
    const [lonely] = newsWith({ opened: [sampleEntry('e-next')] });
    expect(lonely && bodyHtml(lonely, links)).not.toContain('<a ');
  });
  it('lists many with a link each', () => {
    const [news] = newsWith({ documents: [DOCUMENTS.rumour, DOCUMENTS.kept] });
    expect(news && bodyHtml(news, links).match(/<li><a href="[^"]+&amp;x=&quot;">/g)).toHaveLength(2);
  });
  it('has a summary in plain text', () => {
    const [news] = newsWith({ opened: [sampleEntry('e-friends')] });
    expect(news && summaryOf(news)).toMatch(/^“has moved closer to Finland” \(30 December 2021/);
    const [documents] = newsWith({ documents: [DOCUMENTS.rumour] });
    expect(documents && summaryOf(documents)).toBe(`5 January 2022 · ${DOCUMENTS.rumour.id}`);
  });
});
