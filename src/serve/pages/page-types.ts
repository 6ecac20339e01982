/** Media types of what the program writes for people, by its form. */
export const PAGE_TYPES = {
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
} as const;
