import type { AgreementShown } from 'dragoman/client';
import { onDate } from '../../../src/present/dates.js';
import { actorsInProse, capital } from '../../../src/present/names.js';
import { statesInWords } from '../../../src/present/show/state-words.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { EntryLine } from '../../pieces/entry-line.js';
import { PageHead } from '../../pieces/page-head.js';
import { PromisesMade } from '../../pieces/promises-made.js';
import { Section } from '../../pieces/section.js';
import { useDossier, useName } from '../../place/place.js';

/** An agreement: where it was adopted, what it promises, and what became of that. */
export function AgreementPage() {
  const name = useName('name');
  const view = useDossier();
  const asked = useAsked('show', { ...view, q: name });
  return (
    <Answered asked={asked} lines={10}>
      {(shown) =>
        shown.page === 'agreement' ? (
          <Whole shown={shown} />
        ) : (
          <PageHead title={name} lede="No report found of an agreement of this name." />
        )
      }
    </Answered>
  );
}

function Whole({ shown: { agreement, encounter, promises } }: { readonly shown: AgreementShown }) {
  const { name, day, parties, where, states } = agreement;
  const adopted = `Adopted by ${actorsInProse(parties)}${day === null ? '' : ` ${onDate(day)}`}${where === null ? '' : ` in ${where}`}.`;
  return (
    <>
      <PageHead
        title={capital(name)}
        lede={`${adopted} ${capital(statesInWords(agreement.promises, states))}.`}
      />
      {encounter && (
        <Section title="Where it was adopted">
          <EntryLine entry={encounter} />
        </Section>
      )}
      <Section title="What it promises">
        {promises.length === 0 ? (
          <p>No report found of what it promises.</p>
        ) : (
          <PromisesMade promises={promises} />
        )}
      </Section>
    </>
  );
}
