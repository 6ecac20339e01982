import type { ActorRef } from '../../record/index.js';
import {
  type ComparedCase,
  FEATURES,
  type Feature,
  type FeatureValue,
  type OwnFeature,
} from '../../weigh/index.js';
import { clip } from '../clip.js';
import { actorName } from '../names.js';
import type { Pen } from '../pen.js';

const NAMES = Object.keys(FEATURES) as Feature[];
/** The letter of a feature, which stands above its column. */
export const letterOf = (feature: Feature): string => String.fromCharCode(97 + NAMES.indexOf(feature));

/** Signs of a value; what is not told is told from "no". */
const SIGNS: Readonly<Record<NonNullable<FeatureValue>, string>> = { yes: '●', no: '○', both: '±' };
export const signOf = (value: FeatureValue): string => (value === null ? '·' : SIGNS[value]);

/** Columns of the names of cases at most and at least, on a page with this many beside them. */
const NAME = { most: 24, least: 6, beside: 23 };

/** Cases below each other and features beside each other: the process first, each case with how many features are like it. */
export function featureRows(
  own: { readonly side: ActorRef; readonly features: readonly OwnFeature[] } | null,
  cases: readonly ComparedCase[],
  pen: Pen,
): string[] {
  const room = Math.max(NAME.least, Math.min(NAME.most, pen.columns - NAME.beside));
  const line = (name: string, cells: readonly string[], rest: string): string =>
    `${clip(name, room - 3).padEnd(room)}${cells.join(' ')}  ${rest}`.trimEnd();
  const values = (features: readonly { feature: Feature; value: FeatureValue }[]): string[] =>
    NAMES.map((name) => signOf(features.find(({ feature }) => feature === name)?.value ?? null));
  return [
    pen.ink(line('', NAMES.map(letterOf), own === null ? '' : 'like'), 'accent'),
    ...(own === null
      ? []
      : [pen.ink(line(`${actorName(own.side)}, here`, values(own.features), ''), 'bold')]),
    ...cases.map((one) => line(one.name, values(one.features), own === null ? '' : likeWords(one))),
    ...NAMES.flatMap((name) => pen.put(`${letterOf(name)} ${FEATURES[name].says}`, 0, 2, 'faint')),
    ...pen.put(
      `● told so, ○ told not so, ± told both ways, · not told${own === null ? '' : '; like: alike of those that both tell'}`,
      0,
      2,
      'faint',
    ),
  ];
}

/** "2 of 3": alike of the features that the case and the process both tell. */
function likeWords({ likeness: { alike, unlike } }: ComparedCase): string {
  const told = alike.length + unlike.length;
  return told === 0 ? '–' : `${alike.length} of ${told}`;
}
