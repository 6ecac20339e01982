import type { ComparedCase, Feature, OwnFeature } from 'dragoman/client';
import { clip, quoted } from '../../../src/present/clip.js';
import { sayDate } from '../../../src/present/dates.js';
import { actorsAsTitle } from '../../../src/present/names.js';
import { countsInWords } from '../../../src/present/precedents/own-counts.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { besideHere, SIGNS, VALUES, wordsTelling } from './feature-told.js';

const NOT_TOLD = <p className="small">not told</p>;

/** What a case tells of a feature, whether that is as here, and in which words. */
export function CaseCell({ one, feature }: { readonly one: ComparedCase; readonly feature: Feature }) {
  const told = one.features.find((each) => each.feature === feature);
  if (!told?.value) return NOT_TOLD;
  const beside = besideHere(one, feature);
  return (
    <>
      <p>
        <span aria-hidden="true">{SIGNS[told.value]}</span> {VALUES[told.value]}
        {beside !== null && <span className={beside === 'as here' ? 'alike' : 'unlike'}>, {beside}</span>}
      </p>
      {wordsTelling(told).map(({ quote, item }) => (
        <p key={item + quote} className="tiny">
          <RestsOn entry={item}>{quoted(clip(quote, 60))}</RestsOn>
        </p>
      ))}
    </>
  );
}

/** What the process itself tells of a feature: counts of its record, which lead to their newest words. */
export function OwnCell({ own }: { readonly own: OwnFeature | undefined }) {
  if (!own?.value) return NOT_TOLD;
  const [newest] = own.rests;
  const counts = countsInWords(own.counts);
  return (
    <>
      <p>
        <span aria-hidden="true">{SIGNS[own.value]}</span> {VALUES[own.value]}
      </p>
      <p className="tiny">{newest ? <RestsOn entry={newest.entry}>{counts}</RestsOn> : counts}</p>
    </>
  );
}

/** Parts of what sources say of a case, as the rows below the features. */
export const TEXTS = {
  gave_up: 'What was given up',
  for_what: 'For what',
  followed: 'What followed',
} as const satisfies Partial<Record<keyof ComparedCase['texts'], string>>;

const SHOWN = { texts: 3, holders: 4, when: 2 };
const LONGEST = 110;

/** What sources say of one part of a case, each wording with its words. */
export function TextCell({ one, part }: { readonly one: ComparedCase; readonly part: keyof typeof TEXTS }) {
  const texts = one.texts[part];
  if (texts.length === 0) return NOT_TOLD;
  return (
    <>
      {texts.slice(0, SHOWN.texts).map(({ item, words }) => (
        <p key={item} className="tiny">
          <RestsOn entry={item}>{quoted(clip(words.quote, LONGEST))}</RestsOn>
        </p>
      ))}
      {texts.length > SHOWN.texts && <p className="tiny">and {texts.length - SHOWN.texts} more wordings</p>}
    </>
  );
}

/** Who holds a case up, and when; each leads to the words. */
export function HoldersCell({ one }: { readonly one: ComparedCase }) {
  const held = one.told.filter(({ by }) => by.length > 0);
  if (held.length === 0) {
    const [told] = one.told;
    return told ? (
      <p className="tiny">
        nobody in sight, <RestsOn entry={told.entry}>told by a source</RestsOn>
      </p>
    ) : (
      NOT_TOLD
    );
  }
  return (
    <>
      {held.slice(0, SHOWN.holders).map(({ entry, by, day }) => (
        <p key={entry} className="tiny">
          <RestsOn entry={entry}>
            {actorsAsTitle(by)}, {sayDate(day)}
          </RestsOn>
        </p>
      ))}
      {held.length > SHOWN.holders && <p className="tiny">and {held.length - SHOWN.holders} more</p>}
    </>
  );
}

/** The sum of what is alike and what is not, as the cells above it tell. */
export const SumCell = ({ one: { likeness } }: { readonly one: ComparedCase }) => (
  <p>
    {likeness.alike.length} as here, {likeness.unlike.length} unlike;{' '}
    <span className="small">{likeness.unknown.length} not to be compared</span>
  </p>
);

/** When a case was, as its sources write it. */
export const whenOf = ({ texts: { when } }: ComparedCase): string =>
  when
    .slice(0, SHOWN.when)
    .map(({ words: { quote } }) => (/^[\d./~?%X-]+$/.test(quote) ? sayDate(quote) : quote))
    .join('; ');
