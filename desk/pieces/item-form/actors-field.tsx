import './item-form.css';
import { type KeyboardEvent, useId, useState } from 'react';
import { actorName } from '../../../src/present/names.js';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  /** Actors that are likely: those of the words, of the document, of the dossier. */
  readonly likely: readonly string[];
  readonly most?: number;
  readonly fault: string | undefined;
  readonly onChange: (value: readonly string[]) => void;
}

/** Actors, each to be taken away again; another is chosen from the likely ones, or written as STATE or STATE:Name. */
export function ActorsField({ label, value, likely, most = 50, fault, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const take = () => {
    const actor = actorMeant(typed, likely);
    if (actor === '') return;
    if (!value.includes(actor)) onChange([...value, actor]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || typed.trim() === '') return;
    event.preventDefault();
    take();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="chosen">
        {value.map((actor) => (
          <button
            key={actor}
            type="button"
            aria-label={`Take away ${actorName(actor)}`}
            title={actor}
            onClick={() => onChange(value.filter((one) => one !== actor))}
          >
            {actorName(actor)} <span aria-hidden="true">×</span>
          </button>
        ))}
        {value.length < most && (
          <input
            id={id}
            list={`${id}-likely`}
            value={typed}
            placeholder="PRK:Kim Jong Un"
            aria-invalid={fault !== undefined}
            aria-describedby={fault && `${id}-fault`}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={onKeyDown}
            onBlur={take}
          />
        )}
      </span>
      <datalist id={`${id}-likely`}>
        {likely
          .filter((actor) => !value.includes(actor))
          .map((actor) => (
            <option key={actor} value={actor}>
              {actorName(actor)}
            </option>
          ))}
      </datalist>
      {fault && (
        <span id={`${id}-fault`} className="complaint">
          {fault}
        </span>
      )}
    </div>
  );
}

/** Whom somebody means who writes a name: one of the likely ones that is called so, else what is written. */
function actorMeant(typed: string, likely: readonly string[]): string {
  const words = typed.trim();
  return likely.find((actor) => actorName(actor).toLowerCase() === words.toLowerCase()) ?? words;
}
