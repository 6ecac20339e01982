import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { whyNotWritten } from '../../ask/not-written.js';
import type { Handing } from './hand-in.js';

/** What every way of handing in shares. */
export interface WayProps {
  readonly how: Handing;
  readonly onHow: (how: Handing) => void;
  /** Gets the job that was put into the queue. */
  readonly onHanded: (job: string) => void;
}

interface Props extends WayProps {
  readonly button: string;
  /** Whether there is something to hand in. */
  readonly isReady: boolean;
  readonly handIn: () => Promise<string>;
  readonly children: ReactNode;
}

/** A form that hands documents in. What the server refuses is said in its words, and nothing that was filled in is lost. */
export function HandingForm({ how, onHow, onHanded, button, isReady, handIn, children }: Props) {
  const id = useId();
  const [state, setState] = useState<'rests' | 'sends' | Error>('rests');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || state === 'sends') return;
    setState('sends');
    handIn().then(
      (job) => {
        setState('rests');
        onHanded(job);
      },
      (thrown: Error) => setState(thrown),
    );
  };
  return (
    <form className="handing" onSubmit={send}>
      {children}
      <div className="field">
        <label htmlFor={id}>Day of publication, where the documents do not tell it</label>
        <input
          id={id}
          type="date"
          value={how.published}
          onChange={({ target }) => onHow({ ...how, published: target.value })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={how.force}
          onChange={({ target }) => onHow({ ...how, force: target.checked })}
        />
        Read documents in other languages than English too
      </label>
      {state instanceof Error && (
        <p role="alert" className="complaint">
          {whyNotWritten(state)}
        </p>
      )}
      <div className="tools">
        <button type="submit" className="main" disabled={!isReady || state === 'sends'}>
          {state === 'sends' ? 'Sending …' : button}
        </button>
      </div>
    </form>
  );
}
