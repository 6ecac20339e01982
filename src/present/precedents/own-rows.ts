import { FEATURES, type OwnFeature, wordsOf } from '../../weigh/index.js';
import { clip, quoted } from '../clip.js';
import { listed } from '../names.js';
import type { Pen } from '../pen.js';
import { saidOn } from '../said-on.js';
import { signOf } from './feature-rows.js';
import { countsInWords } from './own-counts.js';

/** Longest passage, in characters. */
const PASSAGE = 140;

/** The process itself, feature by feature: the numbers of its record, with the newest passage; what is unknown together at the end. */
export function ownRows(features: readonly OwnFeature[], pen: Pen): string[] {
  const unknown = features.filter(({ value }) => value === null);
  if (unknown.length === features.length)
    return pen.put(
      'Of none of these features the record tells anything here: no promises are known that bear on them.',
      0,
      2,
    );
  return [
    ...features.filter(({ value }) => value !== null).flatMap((one) => featureLines(one, pen)),
    ...(unknown.length === 0
      ? []
      : pen.put(`Unknown here: ${listed(unknown.map(({ feature }) => FEATURES[feature].says))}.`, 0, 2)),
  ];
}

function featureLines({ feature, value, counts, rests }: OwnFeature, { put }: Pen): string[] {
  const [newest] = rests;
  return [
    ...put(`${signOf(value)} ${FEATURES[feature].says}`, 0, 2, 'bold'),
    ...put(countsInWords(counts), 2, 4),
    ...(newest === undefined
      ? []
      : put(`${saidOn(newest.told)}: ${quoted(clip(wordsOf(newest.told), PASSAGE))}`, 2, 4)),
  ];
}
