import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { BriefLine } from '../../pieces/brief-line.js';
import { Section } from '../../pieces/section.js';
import { useDossier } from '../../place/place.js';

/** Promises whose day has passed. */
export function Overdue() {
  const view = useDossier();
  const asked = useAsked('brief', view);
  return (
    <Section title="Overdue">
      <Answered asked={asked}>
        {({ sections }) => (
          <ul className="rows">
            {sections
              .flatMap(({ id, rows }) => (id === 'promises' ? rows : []))
              .filter(({ label }) => label.startsWith('Overdue'))
              .map((row) => (
                <li key={row.says}>
                  <BriefLine row={row} />
                </li>
              ))}
          </ul>
        )}
      </Answered>
    </Section>
  );
}
