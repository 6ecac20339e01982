import { memo, type ReactNode } from 'react';
import { headlineOf } from '../../../src/present/exchange/headline.js';
import { kindName } from '../../../src/present/show/kind-rows.js';
import type { Segment } from './segments.js';
import type { Shared } from './text-shown.js';

interface Props extends Shared {
  readonly segments: readonly Segment[];
}

/** The pieces of a paragraph. Each passage has a line below its words, by its kind, and a number where it begins. */
export const ParagraphShown = memo(function ParagraphShown({ segments, lit, numberOf, onSelect }: Props) {
  return segments.map((segment) => (
    <span key={segment.start}>
      {segment.opens.map((item) => {
        const named = numberOf.get(item);
        return (
          named && (
            <button
              key={item}
              type="button"
              className="plain opens"
              aria-pressed={lit === item}
              aria-label={`${named.number}, ${kindName(named.report.item.kind)}: ${headlineOf({ id: item, slots: named.report.item })}`}
              onClick={(event) => {
                event.stopPropagation();
                onSelect(item);
              }}
            >
              {named.number}
            </button>
          )
        );
      })}
      <Underlined segment={segment} lit={lit} />
    </span>
  ));
});

function Underlined({ segment, lit }: { readonly segment: Segment; readonly lit: string | null }) {
  const { within, text, start, isAt } = segment;
  let shown: ReactNode = (
    <span
      data-start={start}
      data-items={within.length > 0 ? within.map(({ item }) => item).join(' ') : undefined}
      data-at={isAt || undefined}
      data-lit={within.some(({ item }) => item === lit) || undefined}
    >
      {text}
    </span>
  );
  for (const { kind, lane, item } of within)
    shown = (
      <span className="passage" data-kind={kind} data-lane={lane} data-held={item === lit || undefined}>
        {shown}
      </span>
    );
  return shown;
}
