import type { Decision, JsonValue, PlacedReport } from 'dragoman/client';
import { useState } from 'react';
import { useAsked } from '../../ask/asked.js';
import { whyNotWritten } from '../../ask/not-written.js';
import { useDeciding } from '../../ask/use-deciding.js';
import { ItemForm } from '../../pieces/item-form/item-form.js';
import { likelyActors } from '../../pieces/item-form/likely-actors.js';
import { useDossier } from '../../place/place.js';
import { useKeys } from '../../shell/keys.js';
import { noticeBoard } from '../../shell/notice-board.js';

/** What an editor does with the item that is held: accept it, reject it, or mend what it tells. */
export function ItemActions({ report: { item, review } }: { readonly report: PlacedReport }) {
  const { dossier } = useDossier();
  const { data } = useAsked('dossier', { dossier });
  const deciding = useDeciding(dossier);
  const [isOpen, setOpen] = useState(false);
  const seen = data?.end ?? 0;
  const decide = (decision: Decision, says: string) =>
    deciding
      .decide(decision, seen, says)
      .catch((thrown: Error) => noticeBoard.say(`Not written. ${whyNotWritten(thrown)}`));
  const accept = () => void decide({ kind: 'accept', item: item.id }, 'Accepted');
  const reject = () => void decide({ kind: 'reject', item: item.id }, 'Rejected');
  useKeys(
    [
      { keys: 'a', does: 'Accept the item', run: accept },
      { keys: 'r', does: 'Reject the item', run: reject },
      { keys: 'e', does: 'Edit the item', run: () => setOpen(true) },
    ],
    !isOpen,
  );
  if (isOpen)
    return (
      <ItemForm
        kind={item.kind}
        told={item}
        actors={likelyActors(item, data?.parties ?? [])}
        button="Save"
        onSave={async (_, changed) => {
          const slots = changed as Record<string, JsonValue>;
          if (Object.keys(slots).length > 0)
            await deciding.decide({ kind: 'correct', item: item.id, slots }, seen, 'Mended');
          setOpen(false);
        }}
        onLeave={() => setOpen(false)}
      />
    );
  return (
    <div className="tools">
      {review !== 'accepted' && (
        <button type="button" onClick={accept}>
          Accept <kbd>a</kbd>
        </button>
      )}
      {review !== 'rejected' && (
        <button type="button" onClick={reject}>
          Reject <kbd>r</kbd>
        </button>
      )}
      <button type="button" onClick={() => setOpen(true)}>
        Edit <kbd>e</kbd>
      </button>
    </div>
  );
}
