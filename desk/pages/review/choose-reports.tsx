import type { Report } from 'dragoman/client';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { sayDate } from '../../../src/present/dates.js';

interface Props {
  readonly question: string;
  readonly reports: readonly Report[];
  readonly button: string;
  /** How many may be chosen. */
  readonly most: number;
  readonly onChoose: (items: readonly string[]) => void;
  readonly onLeave: () => void;
}

/** Asks which reports are meant. */
export function ChooseReports({ question, reports, button, most, onChoose, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const toggle = (id: string) =>
    setChosen(most === 1 ? [id] : chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const done = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length === 0 || chosen.length > most) return;
    onLeave();
    onChoose(chosen);
  };
  return (
    <form ref={form} className="mode" onSubmit={done}>
      <fieldset>
        <legend>{question}</legend>
        {reports.map(({ item, document }) => (
          <label key={item.id} className="choice">
            <input
              type={most === 1 ? 'radio' : 'checkbox'}
              name="report"
              checked={chosen.includes(item.id)}
              onChange={() => toggle(item.id)}
            />
            <span>
              {document.title ?? document.source}
              {document.published !== null && `, ${sayDate(document.published)}`}: “
              {item.evidence[0]?.quote.slice(0, 160)}”
            </span>
          </label>
        ))}
      </fieldset>
      {chosen.length > most && <p className="complaint small">Something must stay: choose fewer.</p>}
      <div className="tools">
        <button type="submit" className="main" disabled={chosen.length === 0}>
          {button}
        </button>
        <button type="button" onClick={onLeave}>
          Cancel
        </button>
      </div>
    </form>
  );
}
