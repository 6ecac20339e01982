import { escaped } from '../markup.js';
import { safe } from '../width.js';
import type { NewsFeed } from './feed.js';
import type { NewsItem, NewsPassage } from './item.js';

/** The text of a piece of news as HTML: elements of ours, and every word of a document as text. Only http(s) addresses are linked. */
export const bodyHtml = (item: NewsItem, { addressOf }: Pick<NewsFeed, 'addressOf'>): string =>
  [
    ...item.says.map((line) => `<p>${escaped(line)}</p>`),
    ...item.passages.map(passageHtml),
    ...(item.list.length === 0
      ? []
      : [
          `<ul>${item.list.map(({ line, about }) => `<li>${link(addressOf(about), line)}</li>`).join('')}</ul>`,
        ]),
  ].join('\n');

const passageHtml = ({ quote, source, address }: NewsPassage): string =>
  `<blockquote><p>${escaped(quote)}</p></blockquote>\n<p>${address === null ? escaped(source) : link(address, source)}</p>`;

const link = (address: string, text: string): string => `<a href="${escaped(address)}">${escaped(text)}</a>`;

/** A piece of news in a line or two of plain text, for lists of headlines: the first passage with its source or, without any, what is said. */
export function summaryOf({ says, passages, list }: NewsItem): string {
  const [passage] = passages;
  if (passage) return safe(`${passage.quote} (${passage.source})`);
  return safe([...says, ...list.slice(0, 1).map(({ line }) => line)].join(' '));
}
