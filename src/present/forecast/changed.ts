import type { BookChange } from '../../forecast/book/index.js';
import { quoted } from '../clip.js';
import { onDate, sayDate } from '../dates.js';
import { sayChance } from './chance.js';
import { sayForecaster } from './forecaster.js';

/** What changed in the book, in a sentence: "“Will they meet?”: anna holds it 12 % likely from 4 January 2022 on · q1". */
export const bookChangeWords = (change: BookChange): string =>
  `${quoted(change.question.text)}: ${bookChangeSays(change)} · ${change.question.id}`;

/** What changed on a question, without the question: "anna holds it 12 % likely from 4 January 2022 on". */
export function bookChangeSays(change: BookChange): string {
  if (change.what === 'asked') return 'was asked';
  if ('resolution' in change) {
    const { outcome, day } = change.resolution;
    const when = day === null ? '' : `, ${onDate(day)}`;
    return change.what === 'resolved'
      ? `resolved ${outcome}${when}`
      : `open again, no longer resolved ${outcome}`;
  }
  const { forecast } = change;
  const holds = `holds it ${sayChance(forecast.probability)} likely from ${sayDate(forecast.day)} on`;
  return `${sayForecaster(forecast)} ${change.what === 'forecast' ? holds : `no longer ${holds}`}`;
}
