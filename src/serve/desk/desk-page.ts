import { escaped } from '../../present/markup.js';

/**
 * The page of the desk under a title, with what stands there for a browser without script. `words` are HTML, escaped already. Throws where the
 * page has no place for them: it was not built from ours.
 */
export function deskPage(page: string, title: string, words: string): string {
  const [titled, noscript] = [
    `<title>${escaped(title)}</title>`,
    `<noscript>\n${words}\n</noscript>\n</body>`,
  ];
  if (!/<title>[^<]*<\/title>/.test(page) || !page.includes('</body>'))
    throw new Error('the page of the desk has no title or no body');
  return page.replace(/<title>[^<]*<\/title>/, () => titled).replace('</body>', () => noscript);
}
