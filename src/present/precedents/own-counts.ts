import type { OwnFeature } from '../../weigh/index.js';
import { numbered } from '../ledger/standing.js';
import { statesInWords } from '../show/state-words.js';

/** "15 promises: 1 fulfilled; of 14 nothing is told; sanctions eased 7 times, imposed 35 times". */
export function countsInWords({ promises, states, tests, eased, imposed }: OwnFeature['counts']): string {
  return [
    tests > 0 && numbered(tests, 'nuclear test'),
    promises > 0 && statesInWords(promises, states),
    eased + imposed > 0 &&
      `sanctions eased or offered to be ${numbered(eased, 'time')}, imposed or kept ${numbered(imposed, 'time')}`,
  ]
    .filter(Boolean)
    .join('; ');
}
