import type { JsonValue, Report } from 'dragoman/client';
import { useAsked } from '../../ask/asked.js';
import { ItemForm } from '../../pieces/item-form/item-form.js';
import { likelyActors } from '../../pieces/item-form/likely-actors.js';
import { useDossier } from '../../place/place.js';
import type { Review } from './use-review.js';

interface Props {
  readonly report: Report;
  readonly review: Review;
  readonly onLeave: () => void;
}

/** Mends what an item tells; the words stay. Mended, it is a decision like others. */
export function EditReport({ report: { item }, review, onLeave }: Props) {
  const { dossier } = useDossier();
  const { data } = useAsked('dossier', { dossier });
  const save = async (changed: Record<string, unknown>) => {
    if (Object.keys(changed).length === 0) return onLeave();
    onLeave();
    review.decide({ kind: 'correct', item: item.id, slots: changed as Record<string, JsonValue> }, 'Mended');
  };
  return (
    <section className="mode" aria-label="Edit">
      <ItemForm
        kind={item.kind}
        told={item}
        actors={likelyActors(item, data?.parties ?? [])}
        button="Save"
        onSave={(_, changed) => save(changed)}
        onLeave={onLeave}
      />
    </section>
  );
}
