import {
  BRIEF_PARTS,
  type BriefPart,
  MOST_PAGES,
  USUAL_PAGES,
} from '../../../src/present/dossier-brief/pages.js';

/** What a brief is asked with beside the dossier and its view. */
export interface BriefChoice {
  readonly pages: number;
  readonly full?: true | undefined;
  readonly part?: readonly BriefPart[] | undefined;
  readonly since?: string | undefined;
}

/** Which brief an address asks for; what makes no sense in it is left aside. */
export function briefAsked(query: URLSearchParams): BriefChoice {
  const pages = Number(query.get('pages') ?? USUAL_PAGES);
  const isPages = Number.isInteger(pages) && pages >= 1 && pages <= MOST_PAGES;
  const part = partsIn(query);
  const since = query.get('since');
  return {
    pages: isPages ? pages : USUAL_PAGES,
    ...(query.get('pages') === 'all' && { full: true }),
    ...(part.length < BRIEF_PARTS.length && { part }),
    ...(since !== null && /^\d{4}-\d{2}-\d{2}$/.test(since) && { since }),
  };
}

/** The parts that an address names, in their order; all where it names none. */
export function partsIn(query: URLSearchParams): readonly BriefPart[] {
  const named = query.getAll('part');
  const known = BRIEF_PARTS.filter((part) => named.includes(part));
  return known.length === 0 ? BRIEF_PARTS : known;
}

/** What the field of the parts becomes when one is put in or left out; null where all are in. The last one stays. */
export function partsWith(
  now: readonly BriefPart[],
  part: BriefPart,
  isIn: boolean,
): readonly BriefPart[] | null {
  const next = BRIEF_PARTS.filter((one) => (one === part ? isIn : now.includes(one)));
  if (next.length === 0) return now;
  return next.length === BRIEF_PARTS.length ? null : next;
}
