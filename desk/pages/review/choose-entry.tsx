import type { ItemKind } from 'dragoman/client';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { headlineOf } from '../../../src/present/exchange/headline.js';
import { capital } from '../../../src/present/names.js';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { dayOf } from '../../pieces/entry-line.js';
import { useDossier } from '../../place/place.js';

interface Props {
  /** The entry itself, which is not among the choices. */
  readonly not: string;
  readonly kind: ItemKind;
  readonly onChoose: (entry: string) => void;
  readonly onLeave: () => void;
}

/** As many as one looks through. */
const MOST = 10;

/** Asks with which entry another is one, by words of its passages. */
export function ChooseEntry({ not, kind, onChoose, onLeave }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => field.current?.focus(), []);
  const look = (event: FormEvent) => {
    event.preventDefault();
    setWords(field.current?.value.trim() ?? '');
  };
  return (
    <form className="mode" onSubmit={look}>
      <label className="field">
        With which entry is it one? Words of its passages
        <input ref={field} type="search" />
      </label>
      <div className="tools">
        <button type="submit" className="main">
          Search
        </button>
        <button type="button" onClick={onLeave}>
          Cancel
        </button>
      </div>
      {words !== '' && <Found {...{ not, kind, words, onChoose, onLeave }} />}
    </form>
  );
}

function Found({ not, kind, words, onChoose, onLeave }: Props & { readonly words: string }) {
  const { dossier } = useDossier();
  const asked = useAsked('search', { dossier, q: words, kind: [kind], limit: MOST });
  return (
    <Answered asked={asked} lines={4}>
      {({ rows }) => {
        const others = rows.filter(({ entry }) => entry.id !== not);
        if (others.length === 0) return <p role="status">No other entry of this kind holds these words.</p>;
        return (
          <ul className="rows" aria-label="Entries found">
            {others.map(({ entry }) => (
              <li key={entry.id} className="value">
                <span>
                  {dayOf(entry)}: {capital(headlineOf(entry))}
                </span>
                <button
                  type="button"
                  onClick={() => {
                    onLeave();
                    onChoose(entry.id);
                  }}
                >
                  Merge into this
                </button>
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}
