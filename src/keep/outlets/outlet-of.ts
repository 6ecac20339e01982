import type { SourceDocument, TableRow } from '../../record/index.js';
import { outletOfAddress } from './address.js';
import { agencyIn } from './byline.js';
import { outletTable } from './shipped.js';

/** The outlet of all digests: what a search told of pages that nobody opened. */
export const DIGESTS = 'digests';

/** A document as far as its outlets ask. */
export type Published = Pick<SourceDocument, 'source' | 'text' | 'row'>;

/**
 * The outlets whose word a document is, the one that it is named after first. A row of a table rests on those of its sources; the rows for which
 * nobody is named speak with one voice, that of their file. Of an ordinary document it is the agency that the text names as its author,
 * for a paper that prints a wire story says what the wire says; else who publishes at its address. None where nothing says it, as with a
 * file on disk.
 */
export function outletsOf({ source, text, row }: Published): readonly string[] {
  if (row) return outletsOfRow(row, source);
  const outlet = agencyIn(text) ?? outletOfAddress(source);
  return outlet === null ? [] : [outlet];
}

function outletsOfRow({ sources }: TableRow, place: string): readonly string[] {
  const named = new Set(sources.map(outletOfSource).filter((outlet) => outlet !== null));
  return named.size > 0 ? [...named] : [fileOf(place)].filter((outlet) => outlet !== null);
}

/** The outlet that a source of a row leads to: by its address, or by the name with which an agency signs. */
const outletOfSource = (source: string): string | null =>
  source.startsWith('digest:')
    ? DIGESTS
    : (outletOfAddress(source) ?? outletTable().marks.get(source) ?? null);

/** The file's name in the form that outlets have; null where it has no letter of theirs. */
function fileOf(place: string): string | null {
  const plain = (part: string): string =>
    part
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  const file = place.replace(/#.*$/, '').replace(/^.*[/\\]/, '');
  const [stem, extension] = [file.replace(/\.[^.]*$/, ''), /\.([^.]*)$/.exec(file)?.[1] ?? ''].map(plain);
  return stem ? [stem, extension].filter(Boolean).join('.') : null;
}
