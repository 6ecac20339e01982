import type { PlacedReport } from 'dragoman/client';
import { type RefObject, useCallback, useEffect } from 'react';
import { entryAt } from '../../place/address.js';
import { useDossier, useGo, useQuery } from '../../place/place.js';
import { isComeBackTo } from '../../place/scroll.js';
import { useKeys } from '../../shell/keys.js';
import type { Stretch } from './segments.js';

/**
 * The item that is held: the one that the address names, else the one whose words it names. `j` and `k` go on and back, Enter opens its entry,
 * Escape lets go. What the address names is brought into sight once.
 */
export function useSelected(
  reports: readonly PlacedReport[],
  at: Stretch | null,
  words: RefObject<HTMLElement | null>,
) {
  const { dossier } = useDossier();
  const [query, set] = useQuery();
  const go = useGo();
  const named = query.get('item') ?? itemAt(reports, at);
  const index = reports.findIndex(({ item }) => item.id === named);
  const selected = reports[index]?.item.id ?? null;
  const select = useCallback((item: string | null) => set({ item, at: null }, { replace: true }), [set]);
  const step = (by: number) => {
    const next = reports[index === -1 ? (by > 0 ? 0 : reports.length - 1) : index + by];
    if (!next) return;
    select(next.item.id);
    // The passage is marked by then.
    requestAnimationFrame(() => bringIntoSight(words.current, `[data-items~="${CSS.escape(next.item.id)}"]`));
  };
  useKeys([
    { keys: 'j', does: 'Next item', run: () => step(1) },
    { keys: 'k', does: 'Item before', run: () => step(-1) },
    {
      keys: 'o',
      does: 'All about the item',
      run: () => reports[index] && go(entryAt(dossier, reports[index].entry)),
    },
  ]);
  useKeys([{ keys: 'Escape', does: 'Let go of the item', run: () => select(null) }], selected !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with the page
  useEffect(() => {
    if (isComeBackTo()) return;
    if (at) bringIntoSight(words.current, '[data-at]');
    else if (selected) bringIntoSight(words.current, `[data-items~="${CSS.escape(selected)}"]`);
  }, []);
  return { selected, select };
}

/** The item of which a stretch is a passage. */
const itemAt = (reports: readonly PlacedReport[], at: Stretch | null): string | null =>
  (at &&
    reports.find(({ item }) => item.evidence.some(({ start, end }) => start === at.start && end === at.end))
      ?.item.id) ??
  null;

function bringIntoSight(words: HTMLElement | null, selector: string): void {
  const piece = words?.querySelector(selector);
  if (!piece) return;
  const { top, bottom } = piece.getBoundingClientRect();
  if (top < 120 || bottom > window.innerHeight - 80) piece.scrollIntoView({ block: 'center' });
}
