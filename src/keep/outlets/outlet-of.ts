import type { SourceDocument } from '../../record/index.js';
import { outletOfAddress } from './address.js';
import { agencyIn } from './byline.js';

/** The line of a text that gives the address on which it rests, as the rows of sheets have it (docs/sheets.md). */
const SOURCE_LINE = /^source: (https?:\/\/\S{1,2000})$/im;
/** Characters from the start in which that line may stand. */
const REACH = 20_000;

/** The address of a row of a sheet, with the file's name. */
const ROW = /(?:^|[/\\])([^/\\#]{1,200})#(?:sheet=[^#]{1,300}&)?row=\d+$/;

/**
 * The outlet that a document's word is: the address that a sheet gives for a row; an agency that the text names as its author, for a paper
 * that prints a wire story says what the wire says; else who publishes at the document's address. The rows of a sheet for which nobody
 * is named speak with one voice, that of the sheet. Null where nothing says it, as with a file on disk.
 */
export function outletOf({ source, text }: Pick<SourceDocument, 'source' | 'text'>): string | null {
  const sheet = ROW.exec(source)?.[1];
  if (sheet === undefined) return agencyIn(text) ?? outletOfAddress(source);
  const given = SOURCE_LINE.exec(text.slice(0, REACH))?.[1];
  return (given ? outletOfAddress(given) : null) ?? agencyIn(text) ?? nameOf(sheet);
}

/** The file's name in the form that outlets have; null where it has no letter of theirs. */
function nameOf(file: string): string | null {
  const plain = (part: string): string =>
    part
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  const [stem, extension] = [file.replace(/\.[^.]*$/, ''), /\.([^.]*)$/.exec(file)?.[1] ?? ''].map(plain);
  return stem ? [stem, extension].filter(Boolean).join('.') : null;
}
