import './picture.css';
import { type ReactNode, useId, useRef, useState } from 'react';
import { RestsOn } from '../../evidence/rests-on.js';
import { csvOf, type PictureTable } from './csv.js';
import { save } from './save.js';
import { pngOf, svgOf } from './take-away.js';

interface Props {
  /** What it shows, in a sentence that stands without the picture. */
  readonly says: string;
  /** What the file is called that one takes away, without its ending. */
  readonly file: string;
  /** What the picture is drawn from. */
  readonly table: PictureTable;
  /** One `<svg>`. */
  readonly children: ReactNode;
  readonly note?: ReactNode;
  /** Where a heading beside it says the same, the sentence is for who hears the page. */
  readonly isNamedBeside?: boolean;
}

/** A picture with the table behind it, to be taken away as SVG, PNG and CSV. */
export function Picture({ says, file, table, children, note, isNamedBeside = false }: Props) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const picture = () => frame.current?.querySelector('svg') ?? null;
  const take = async (make: (svg: SVGSVGElement) => Blob | Promise<Blob>, ending: string) => {
    const svg = picture();
    if (svg) save(await make(svg), `${file}.${ending}`);
  };
  return (
    <figure className="picture" aria-labelledby={id}>
      <figcaption id={id} className={isNamedBeside ? 'hidden' : undefined}>
        {says}
      </figcaption>
      <div ref={frame} hidden={asTable} className="scrolls">
        {children}
      </div>
      {asTable && <TableBehind table={table} says={says} />}
      <div className="tools tiny">
        <button type="button" className="plain" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Picture' : 'Table'}
        </button>
        {!asTable && (
          <>
            <button type="button" className="plain" onClick={() => void take(svgOf, 'svg')}>
              SVG
            </button>
            <button type="button" className="plain" onClick={() => void take(pngOf, 'png')}>
              PNG
            </button>
          </>
        )}
        <button
          type="button"
          className="plain"
          onClick={() => save(new Blob([csvOf(table)], { type: 'text/csv' }), `${file}.csv`)}
        >
          CSV
        </button>
      </div>
      {note !== undefined && <p className="tiny">{note}</p>}
    </figure>
  );
}

function TableBehind({ table, says }: { readonly table: PictureTable; readonly says: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="scrolls" tabIndex={0} aria-label={says}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are nothing but their place
            <tr key={line}>
              {row.map((cell, column) => (
                <td key={table.columns[column]} className={typeof cell === 'number' ? 'figure' : undefined}>
                  <Cell value={cell} entry={column === 0 ? table.entries?.[line] : null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A cell; the first of a row leads to the words behind it. */
function Cell({
  value,
  entry,
}: {
  readonly value: string | number | null;
  readonly entry?: string | null | undefined;
}) {
  const says = value ?? 'not known';
  return entry ? <RestsOn entry={entry}>{says}</RestsOn> : says;
}
