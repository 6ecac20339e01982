import type { PromiseLine } from 'dragoman/client';
import { useState } from 'react';
import { sayDate } from '../../../src/present/dates.js';
import { dayOrUndated } from '../../../src/present/said-on.js';
import { STATE_WORDS } from '../../../src/present/show/state-words.js';
import { useAsked } from '../../ask/asked.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Answered } from '../../pieces/answered.js';
import { counted } from '../../pieces/counted.js';
import { Section } from '../../pieces/section.js';
import { entryAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';
import { ofParty } from './of-party.js';

/** Promises that are shown at first: those that are overdue, then the newest. */
const SHOWN = 10;

/** What a party promised and what became of it, overdue ones first. */
export function PartyPromises({ actor }: { readonly actor: string }) {
  const view = useDossier();
  const asked = useAsked('promises', view);
  const [all, setAll] = useState(false);
  return (
    <Section title="What it promised, and what became of it">
      <Answered asked={asked}>
        {({ rows }) => {
          const own = ofParty(rows, actor);
          return (
            <>
              <ul className="rows">
                {own.slice(0, all ? own.length : SHOWN).map((line) => (
                  <Line key={line.entry} line={line} />
                ))}
              </ul>
              {own.length > SHOWN && !all && (
                <p className="tools">
                  <button type="button" onClick={() => setAll(true)}>
                    All {counted(own.length, 'promise')}
                  </button>
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

function Line({
  line: { entry, title, says, made, state, since, due, overdue },
}: {
  readonly line: PromiseLine;
}) {
  const { dossier } = useDossier();
  return (
    <li className="promise-line">
      <span className="tiny">{dayOrUndated(made)}</span>
      <span>
        <PageLink to={entryAt(dossier, entry)}>{title}</PageLink>
        <span className="told">{says}</span>
      </span>
      <RestsOn entry={entry} className="small">
        {state === null ? 'nothing is told of it since' : STATE_WORDS[state]}
        {state !== null && since !== null && `, ${sayDate(since)}`}
        {overdue && due !== null && `; overdue since ${sayDate(due)}`}
      </RestsOn>
    </li>
  );
}
