import type { ReportedIn } from '../../record/index.js';
import type { Member } from '../member.js';

/** What is asked of a member to tell whether anybody vouches for it. */
export type Vouching = Pick<Member, 'review' | 'corrected'> & { readonly document: Pick<ReportedIn, 'row'> };

/**
 * Whether nobody vouches for what a member tells: it is a row of a table that nobody has checked, neither who wrote it nor a person since who
 * accepted or mended it. It is no source, and weighs nothing beside others.
 */
export const isHollow = ({ document, review, corrected = [] }: Vouching): boolean =>
  document.row?.verified === false && review !== 'accepted' && corrected.length === 0;
