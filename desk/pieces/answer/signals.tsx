import type { AskedAnswer } from 'dragoman/client';
import { clip } from '../../../src/present/clip.js';
import { sayDate } from '../../../src/present/dates.js';
import { withDates } from '../../../src/present/forecast/dated.js';
import { byStrength, sayMoved, strongest } from '../../../src/present/forecast/moved.js';
import { ownWords } from '../../../src/present/forecast/own-words.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { SwayBar } from '../chance/sway-bar.js';
import { Section } from '../section.js';

type Signal = AskedAnswer['working']['signals'][number];

/** Signs that are told at once; the others are folded away. */
const TOLD = 4;

/** What the record tells beforehand, each sign with the words that it stands in. */
export function Signals({ answer: { working } }: { readonly answer: AskedAnswer }) {
  const signals = [...working.signals].sort(byStrength);
  if (signals.length === 0) return null;
  const most = strongest(signals);
  const rest = signals.slice(TOLD);
  return (
    <Section title="Signs in the record">
      <p className="small prose">
        What each sign would move the answer by, had it all its weight; “What moves it” has what they have
        earned together on past forecasts.
      </p>
      <SignalList signals={signals.slice(0, TOLD)} most={most} />
      {rest.length > 0 && (
        <details>
          <summary className="small">{rest.length} more that move it less</summary>
          <SignalList signals={rest} most={most} />
        </details>
      )}
    </Section>
  );
}

function SignalList({ signals, most }: { readonly signals: readonly Signal[]; readonly most: number }) {
  return (
    <ul className="answer-steps">
      {signals.map(({ name, says, moved, grounds }) => (
        <li key={name}>
          <SwayBar moved={moved} most={most} />
          <span className="figure">{sayMoved(moved)}</span>
          <div>
            <p>
              {name} <span className="small">{withDates(says)}</span>
            </p>
            {grounds.map(({ item, entry, day, quote }) => (
              <p key={item} className="answer-ground">
                <RestsOn entry={entry}>{sayDate(day)}</RestsOn>: {clip(ownWords(quote), 260)}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
