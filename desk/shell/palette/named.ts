import type { TimelineMarks } from 'dragoman/client';
import { actorName } from '../../../src/present/names.js';
import { fitting } from './choice.js';

type Mark = TimelineMarks['rows'][number];

/** Entries whose titles or years fit what was typed, those that most sources tell of first. */
export function titled(marks: readonly Mark[], typed: string, most: number): readonly Mark[] {
  const isMeant = fitting(typed);
  return marks
    .filter(({ title, first }) => isMeant(`${title} ${first?.slice(0, 4) ?? ''}`))
    .sort((a, b) => b.sources - a.sources)
    .slice(0, most);
}

/** Parties whose names fit what was typed, those that most entries name first. */
export function partiesNamed(
  marks: readonly Mark[],
  typed: string,
  most: number,
): readonly { readonly actor: string; readonly entries: number }[] {
  const counts = new Map<string, number>();
  for (const { parties } of marks)
    for (const actor of parties) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const isMeant = fitting(typed);
  return [...counts]
    .filter(([actor]) => isMeant(actorName(actor)))
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([actor, entries]) => ({ actor, entries }));
}
