import type { BriefRow, BriefSection } from 'dragoman/client';
import { scoreWord, signed } from '../../../src/present/scale.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Section } from '../../pieces/section.js';
import { VerdictBar } from '../../pieces/verdict-bar.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';

/** The page of the desk that shows all of a part. */
const PAGES: Readonly<Record<string, string>> = {
  standing: 'timeline',
  meetings: 'timeline?lane=encounters',
  promises: 'timeline?lane=promises',
  pauses: 'timeline',
  tempo: 'timeline?lane=tests',
  gaps: 'positions',
  alignments: 'network',
  changes: 'timeline',
  review: 'review',
};

/** A part of the brief: its lines with the numbers of their sources, and how many were left out as less weighty. */
export function Part({
  section: { id, title, note, rows, more, missing },
}: {
  readonly section: BriefSection;
}) {
  const { dossier } = useDossier();
  const page = PAGES[id];
  return (
    <Section title={title}>
      {note !== '' && <p className="tiny prose">{note}</p>}
      {missing !== null && <p className="prose">{missing}</p>}
      <ul className="lines">
        {rows.map((row) => (
          <li key={`${row.label} ${row.says}`}>
            <Line row={row} />
          </li>
        ))}
      </ul>
      {more > 0 && page !== undefined && (
        <p className="tiny no-print">
          <PageLink to={`${pageOf(dossier)}/${page}`}>{more} more</PageLink>
        </p>
      )}
    </Section>
  );
}

function Line({ row: { label, says, numbers, entries, refs } }: { readonly row: BriefRow }) {
  const [entry] = entries;
  const said = entry === undefined ? label : label !== '' && <RestsOn entry={entry}>{label}</RestsOn>;
  return (
    <>
      <p>
        {label !== '' && (
          <>
            <strong>{said}</strong>:{' '}
          </>
        )}
        {says}
        {refs.map((ref, i) => (
          <sup key={ref}>
            {i > 0 && ' '}
            <a href={`#source-${ref}`} aria-label={`Source ${ref}`}>
              {ref}
            </a>
          </sup>
        ))}
      </p>
      {numbers && (
        <p className="tiny numbers">
          <Judged name="as reported" score={numbers.asReported} of={says} />
          <Judged name="as it turned out" score={numbers.turnedOut} of={says} />
        </p>
      )}
    </>
  );
}

function Judged({
  name,
  score,
  of,
}: {
  readonly name: string;
  readonly score: number | null;
  readonly of: string;
}) {
  return (
    <span>
      {name} {score === null ? 'not known' : <VerdictBar score={score} of={`${of}, ${name}`} />}{' '}
      {score !== null && `${signed(score)}, ${scoreWord(score)}`}
    </span>
  );
}
