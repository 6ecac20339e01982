import type { SourceDocument } from '../../record/index.js';
import { outletOfAddress } from './address.js';
import { agencyIn } from './byline.js';

/** The line of a text that gives the address on which it rests, as the rows of sheets have it (docs/sheets.md). */
const SOURCE_LINE = /^source: (https?:\/\/\S{1,2000})$/im;
/** Characters from the start in which that line may stand. */
const REACH = 20_000;

/**
 * The outlet that a document's word is: the address that a sheet gives for a row; an agency that the text names as its author, for a paper
 * that prints a wire story says what the wire says; else who publishes at the document's address. Null where nothing says it, as
 * with a file on disk.
 */
export function outletOf({ source, text }: Pick<SourceDocument, 'source' | 'text'>): string | null {
  const own = outletOfAddress(source);
  const given = own ? null : SOURCE_LINE.exec(text.slice(0, REACH))?.[1];
  return (given ? outletOfAddress(given) : null) ?? agencyIn(text) ?? own;
}
