import type { BookLine, Outcome } from 'dragoman/client';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { forget } from '../../ask/live.js';
import { useMayEdit } from '../../ask/may-edit.js';
import { server } from '../../ask/server.js';
import { Section } from '../../pieces/section.js';
import { wordsOf } from '../../pieces/trouble.js';
import { useDossier } from '../../place/place.js';
import { noticeBoard } from '../../shell/notice-board.js';

type Choice = NonNullable<Outcome['outcome']> | 'record';

const CHOICES: readonly (readonly [Choice, string])[] = [
  ['record', 'What the record decides'],
  ['yes', 'Yes'],
  ['no', 'No'],
  ['unresolvable', 'Nobody can say by the rule'],
];

/** For editors: what became of a question, as the record decides it or by hand with a reason; or open again. */
export function Resolve({ line: { entry, state } }: { readonly line: BookLine }) {
  const { dossier, asOf } = useDossier();
  const [complaint, setComplaint] = useState<string | null>(null);
  if (!useMayEdit() || asOf !== undefined) return null;
  const question = entry.question.id;
  const send = async (body: Outcome) => {
    try {
      const made = await server.resolveQuestion({ dossier, question, body });
      setComplaint(null);
      const isOpen = made.outcome === 'open';
      const undo = () => void send({ outcome: 'open', because: 'written down by mistake' });
      noticeBoard.say(
        isOpen ? 'The question is open again.' : `Resolved: ${made.outcome}.`,
        isOpen ? undefined : undo,
      );
      await forget(dossier);
    } catch (thrown) {
      if (thrown instanceof Error) setComplaint(wordsOf(thrown));
    }
  };
  return (
    <Section title={state === 'resolved' ? 'Was that wrong?' : 'What became of it?'}>
      {state === 'resolved' ? <Reopen send={send} /> : <Decide send={send} />}
      {complaint !== null && (
        <p className="complaint" role="alert">
          {complaint}
        </p>
      )}
    </Section>
  );
}

interface SendProps {
  readonly send: (body: Outcome) => Promise<void>;
}

function Reopen({ send }: SendProps) {
  const [because, setBecause] = useState('');
  return (
    <ReasonForm
      because={because}
      setBecause={setBecause}
      does="Open it again"
      send={() => send({ outcome: 'open', because })}
    />
  );
}

function Decide({ send }: SendProps) {
  const id = useId();
  const [choice, setChoice] = useState<Choice>('record');
  const [because, setBecause] = useState('');
  const [day, setDay] = useState('');
  const isByHand = choice !== 'record';
  const isDated = choice === 'yes' || choice === 'no';
  const body: Outcome = isByHand ? { outcome: choice, because, ...(isDated && day !== '' && { day }) } : {};
  return (
    <ReasonForm
      because={isByHand ? because : null}
      setBecause={setBecause}
      does="Write it down"
      send={() => send(body)}
    >
      <div className="field">
        <label htmlFor={`${id}-outcome`}>Outcome</label>
        <select
          id={`${id}-outcome`}
          value={choice}
          onChange={({ target }) =>
            setChoice(CHOICES.find(([value]) => value === target.value)?.[0] ?? 'record')
          }
        >
          {CHOICES.map(([value, says]) => (
            <option key={value} value={value}>
              {says}
            </option>
          ))}
        </select>
      </div>
      {isDated && (
        <div className="field">
          <label htmlFor={`${id}-day`}>Day that decided it</label>
          <input id={`${id}-day`} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </div>
      )}
    </ReasonForm>
  );
}

interface FormProps {
  /** Null where no reason is needed. */
  readonly because: string | null;
  readonly setBecause: (because: string) => void;
  readonly does: string;
  readonly send: () => Promise<void>;
  readonly children?: ReactNode;
}

function ReasonForm({ because, setBecause, does, send, children }: FormProps) {
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className="resolve" onSubmit={submit}>
      {children}
      {because !== null && (
        <div className="field">
          <label htmlFor={id}>Why</label>
          <input
            id={id}
            required
            value={because}
            maxLength={1000}
            autoComplete="off"
            onChange={(event) => setBecause(event.target.value)}
          />
        </div>
      )}
      <button type="submit">{does}</button>
    </form>
  );
}
