import type { DocumentPaper, PlacedReport } from 'dragoman/client';
import { type MouseEvent, type RefObject, useMemo } from 'react';
import { ParagraphShown } from './paragraph-shown.js';
import type { Passage } from './passage.js';
import { cellsOf } from './row-cells.js';
import { paragraphsOf, type Segment, type Stretch, segmentsOf } from './segments.js';

interface Props {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly document: DocumentPaper['document'];
  readonly passages: readonly Passage[];
  readonly at: Stretch | null;
  /** The item whose words are lit. */
  readonly lit: string | null;
  /** The items in the order of the text: their places are their numbers. */
  readonly numbers: readonly PlacedReport[];
  readonly onSelect: (item: string | null) => void;
  readonly onPoint: (item: string | null) => void;
}

/** The text with its passages. Pressed, a passage holds its item; pressed again where several overlap, the next of them. */
export function TextShown({ ref, document, passages, at, lit, numbers, onSelect, onPoint }: Props) {
  const press = ({ target }: MouseEvent) => {
    const items = itemsAt(target);
    if (!window.getSelection()?.isCollapsed || items.length === 0) return;
    onSelect(items[(items.indexOf(lit ?? '') + 1) % items.length] ?? null);
  };
  const numberOf = useMemo(
    () => new Map(numbers.map((report, i) => [report.item.id, { number: i + 1, report }])),
    [numbers],
  );
  const shared = { lit, numberOf, onSelect };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: each item has a button in the text besides
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div
      ref={ref}
      className="reader-text"
      onClick={press}
      onMouseOver={({ target }) => onPoint(itemsAt(target).at(-1) ?? null)}
      onFocus={() => {}}
      onMouseLeave={() => onPoint(null)}
    >
      {document.row ? (
        <RowShown text={document.text} passages={passages} at={at} {...shared} />
      ) : (
        <ProseShown text={document.text} passages={passages} at={at} {...shared} />
      )}
    </div>
  );
}

const itemsAt = (target: EventTarget): readonly string[] =>
  (target instanceof Element ? target.closest('[data-items]')?.getAttribute('data-items') : null)?.split(
    ' ',
  ) ?? [];

/** What the pieces of a text share. */
export interface Shared {
  readonly lit: string | null;
  readonly numberOf: ReadonlyMap<string, { readonly number: number; readonly report: PlacedReport }>;
  readonly onSelect: (item: string | null) => void;
}

interface Words extends Shared {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly at: Stretch | null;
}

function ProseShown({ text, passages, at, ...shared }: Words) {
  const paragraphs = useMemo(() => segmentsOf(text, paragraphsOf(text), passages, at), [text, passages, at]);
  return paragraphs.map((segments) => (
    <p key={segments[0]?.start}>
      <ParagraphShown segments={segments} {...shared} lit={litIn(segments, shared.lit)} />
    </p>
  ));
}

/** A row of a table, cell by cell. */
function RowShown({ text, passages, at, ...shared }: Words) {
  const pieces = useMemo(() => {
    const cells = cellsOf(text).flatMap(({ name, value }) => [name, value]);
    return segmentsOf(text, cells, passages, at);
  }, [text, passages, at]);
  const shown = (segments: readonly Segment[] = []) => (
    <ParagraphShown segments={segments} {...shared} lit={litIn(segments, shared.lit)} />
  );
  return (
    <dl className="facts">
      {pieces.map((name, index) =>
        index % 2 === 1 ? null : (
          <div key={name[0]?.start} className="cell">
            <dt>{shown(name)}</dt>
            <dd>{(pieces[index + 1]?.length ?? 0) === 0 ? 'empty' : shown(pieces[index + 1])}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** A paragraph is drawn anew only where what is lit stands in it, or stood. */
const litIn = (segments: readonly Segment[], lit: string | null): string | null =>
  segments.some(({ within }) => within.some(({ item }) => item === lit)) ? lit : null;
