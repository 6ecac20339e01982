/** Longest name that is made of a title. */
const MOST = 40;

/** The short name that a title gives: "The cod banks" is the-cod-banks. */
export const nameFrom = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-|-$/g, '');
