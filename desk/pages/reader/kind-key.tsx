import type { ItemKind, PlacedReport } from 'dragoman/client';
import { capital } from '../../../src/present/names.js';
import { kindName } from '../../../src/present/show/kind-rows.js';
import { useQuery } from '../../place/place.js';

/** Which kinds were read, each with its line; pressed, only those stay that were pressed. */
export function KindKey({ reports }: { readonly reports: readonly PlacedReport[] }) {
  const [query, set] = useQuery();
  const chosen = query.getAll('kind');
  const counts = new Map<ItemKind, number>();
  for (const { item } of reports) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  if (counts.size === 0) return <p className="small">Nothing was read from it.</p>;
  const toggle = (kind: string) =>
    set({ kind: chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind] });
  return (
    <fieldset className="kind-key no-print">
      <legend className="hidden">Show only</legend>
      {[...counts].map(([kind, count]) => (
        <button key={kind} type="button" aria-pressed={chosen.includes(kind)} onClick={() => toggle(kind)}>
          <span className="passage" data-kind={kind} data-lane="0">
            {capital(kindName(kind, count))}
          </span>{' '}
          {count}
        </button>
      ))}
    </fieldset>
  );
}
