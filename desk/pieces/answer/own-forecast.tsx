import { type FormEvent, useId, useState } from 'react';
import { forget } from '../../ask/live.js';
import { useMayEdit } from '../../ask/may-edit.js';
import { server } from '../../ask/server.js';
import { questionAt } from '../../place/address.js';
import { useDossier, useGo } from '../../place/place.js';
import { noticeBoard } from '../../shell/notice-board.js';
import { chance } from '../chance/words.js';
import { Section } from '../section.js';
import { wordsOf } from '../trouble.js';
import { chanceTyped } from './chance-typed.js';

/** Writes down how likely one holds a question, a sentence or one of the book. It can be taken back at once. */
export function OwnForecast({ question }: { readonly question: string }) {
  const { dossier, asOf } = useDossier();
  const go = useGo();
  const [complaint, setComplaint] = useState<string | null>(null);
  // What counts is the day on which it is written down: nothing is written from an earlier one.
  if (!useMayEdit() || asOf !== undefined) return null;
  const write = async (probability: number, why: string) => {
    try {
      const made = await server.makeForecast({ dossier, body: { question, probability, why } });
      const { id } = made.question;
      noticeBoard.say(
        `Written down: you hold it ${chance(probability)} likely.`,
        () => void takeBack(dossier, id),
      );
      setComplaint(null);
      await forget(dossier);
      go(questionAt(dossier, id));
    } catch (thrown) {
      if (thrown instanceof Error) setComplaint(wordsOf(thrown));
    }
  };
  return (
    <Section title="How likely do you hold it?">
      <ForecastForm write={write} complain={setComplaint} />
      {complaint !== null && (
        <p className="complaint" role="alert">
          {complaint}
        </p>
      )}
    </Section>
  );
}

/** Takes back the last forecast that one wrote on a question. */
export async function takeBack(dossier: string, question: string): Promise<void> {
  try {
    const { probability } = await server.takeBackForecast({ dossier, question });
    noticeBoard.say(`Taken back: your forecast of ${chance(probability)}.`);
    await forget(dossier);
  } catch (thrown) {
    if (thrown instanceof Error) noticeBoard.say(wordsOf(thrown));
  }
}

interface FormProps {
  readonly write: (probability: number, why: string) => Promise<void>;
  readonly complain: (words: string) => void;
}

function ForecastForm({ write, complain }: FormProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState('');
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const probability = chanceTyped(typed);
    if (probability === null)
      return complain('Say it in percent, above 0 and below 100: certainty is no forecast.');
    if (why.trim() === '') return complain('Say why: a forecast without a reason cannot be learned from.');
    setBusy(true);
    await write(probability, why.trim());
    setBusy(false);
  };
  return (
    <form className="answer-own" onSubmit={(event) => void send(event)}>
      <div className="field">
        <label htmlFor={`${id}-chance`}>Percent</label>
        <input
          id={`${id}-chance`}
          inputMode="decimal"
          value={typed}
          maxLength={8}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-why`}>Why</label>
        <input
          id={`${id}-why`}
          value={why}
          maxLength={1000}
          autoComplete="off"
          onChange={(event) => setWhy(event.target.value)}
        />
      </div>
      <button type="submit" className="main" disabled={isBusy}>
        Write it down
      </button>
    </form>
  );
}
