import { Failure } from '../record/failure.js';
import { complaint } from './complaint.js';
import type { Progress } from './progress.js';

/** Is told how much of one document's work (0 to 1) is done, and whether the next part takes long. */
export type OnShare = (share: number, isLong?: boolean) => void;
type Work = (source: string, onShare: OnShare) => Promise<void>;

/** Where words for people go: standard error. */
interface Voice {
  write(text: string): unknown;
}

/**
 * Does the work on each document in turn. What is wrong with one is said and does not stop the rest; only a place that cannot be
 * written to does. Returns how many failed.
 */
export async function eachDocument(
  sources: readonly string[],
  work: Work,
  progress: Progress,
  voice: Voice,
): Promise<number> {
  let failed = 0;
  for (const [i, source] of sources.entries()) {
    const onShare: OnShare = (share, isLong) => progress.show((i + share) / sources.length, source, isLong);
    onShare(0);
    try {
      await work(source, onShare);
    } catch (thrown) {
      if (thrown instanceof Failure && thrown.code === 'unwritable') throw thrown;
      progress.clear();
      voice.write(complaint(thrown, process.env));
      failed += 1;
    }
  }
  progress.clear();
  if (failed > 0 && sources.length > 1)
    voice.write(`dragoman: ${failed} of ${sources.length} documents could not be read.\n`);
  return failed;
}
