import type { Job, JobOutcome } from 'dragoman/client';

/** How far a job is, in words. */
export function stateWords({ state, progress: { done, total, what } }: Job): string {
  const count = total === null ? `${done} read` : `${done} of ${total} read`;
  switch (state) {
    case 'arriving':
      return 'Arriving';
    case 'waiting':
      return 'Waiting for its turn';
    case 'running':
      return what === null ? count : `${count}; now ${what}`;
    case 'done':
      return total === 1 || (total === null && done === 1)
        ? 'Done: one document'
        : `Done: ${total ?? done} documents`;
    case 'failed':
      return 'Failed';
    case 'stopped':
      return `Stopped after ${count}`;
  }
}

/** What became of a document, in words. */
export function outcomeWords({
  outcome,
  items,
  joined,
  proposed,
  copyOf,
  problem,
  lost,
}: JobOutcome): string {
  if (outcome === 'failed') return problem?.message ?? 'It could not be read.';
  if (outcome === 'there') return 'It is there already.';
  const read = items === 0 ? 'nothing was read from it' : `${items} ${items === 1 ? 'item' : 'items'}`;
  return [
    outcome === 'added' ? `Added: ${read}` : `Read again: ${read}`,
    joined > 0 && `${joined} of them tell what was known`,
    proposed > 0 && `${proposed} to review`,
    copyOf !== null && 'a near copy of what is there, not counted again',
    lost.length > 0 && `${lost.length} decided on before are not found any more`,
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
}
