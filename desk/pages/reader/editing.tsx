import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react/dialog';
import type { DocumentPaper, PlacedReport } from 'dragoman/client';
import { type RefObject, useState } from 'react';
import { useAsked } from '../../ask/asked.js';
import { whyNotWritten } from '../../ask/not-written.js';
import { useDeciding } from '../../ask/use-deciding.js';
import { useDossier } from '../../place/place.js';
import { useKeys } from '../../shell/keys.js';
import { noticeBoard } from '../../shell/notice-board.js';
import { NewItem } from './new-item.js';
import type { Stretch } from './segments.js';
import { useSelection } from './use-selection.js';

interface Props {
  readonly paper: DocumentPaper;
  readonly words: RefObject<HTMLDivElement | null>;
  readonly selected: PlacedReport | undefined;
  readonly onSelect: (item: string) => void;
}

/** What an editor does with words that are selected: they become an item, or tell what the held item tells too. */
export function Editing({ paper, words, selected, onSelect }: Props) {
  const { dossier } = useDossier();
  const { text } = paper.document;
  const { data } = useAsked('dossier', { dossier });
  const deciding = useDeciding(dossier);
  const stretch = useSelection(words, text);
  const [begun, begin] = useState<{ readonly at: Stretch | null; readonly seen: number } | null>(null);
  const seen = data?.end ?? 0;
  const add = () => begin({ at: stretch ?? selected?.item.evidence[0] ?? null, seen });
  const append = () => {
    if (!stretch || !selected) return;
    const evidence = [{ ...stretch, quote: text.slice(stretch.start, stretch.end) }];
    window.getSelection()?.removeAllRanges();
    deciding
      .decide(
        { kind: 'correct', item: selected.item.id, slots: {}, evidence },
        seen,
        'Words added to the item',
      )
      .catch((thrown: Error) => noticeBoard.say(`Not written. ${whyNotWritten(thrown)}`));
  };
  useKeys([
    { keys: 'n', does: 'New item from the selected words', run: add },
    { keys: 'w', does: 'Add the selected words to the item', run: append },
    { keys: 'u', does: 'Take the last decision back', run: () => void deciding.undo() },
  ]);
  return (
    <>
      {stretch && !begun && (
        <div className="selection-bar no-print" role="toolbar" aria-label="Selected words">
          <button type="button" className="main" onClick={add}>
            New item from these words <kbd>n</kbd>
          </button>
          {selected && (
            <button type="button" onClick={append}>
              Add to the item <kbd>w</kbd>
            </button>
          )}
        </div>
      )}
      <Dialog
        open={begun !== null}
        onClose={() => begin(null)}
        modal={false}
        hideOnInteractOutside={false}
        unmountOnHide
        className="evidence no-print"
      >
        <div className="evidence-head">
          <DialogHeading className="evidence-title" render={(heading) => <h2 {...heading} />}>
            New item
          </DialogHeading>
          <DialogDismiss className="plain">Close</DialogDismiss>
        </div>
        {begun && (
          <NewItem
            document={paper.document}
            begun={begun.at}
            seen={begun.seen}
            onLeave={() => begin(null)}
            onAdded={(item) => {
              begin(null);
              onSelect(item);
            }}
          />
        )}
      </Dialog>
    </>
  );
}
