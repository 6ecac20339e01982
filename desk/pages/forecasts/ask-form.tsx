import { type FormEvent, useRef, useState } from 'react';
import { useAsked } from '../../ask/asked.js';
import { useDossier, useQuery } from '../../place/place.js';
import { useKeys } from '../../shell/keys.js';
import { exampleQuestions } from './example-questions.js';

/** A question in a sentence: who, what, by when. What was asked stands in the address. */
export function AskForm({ asked }: { readonly asked: string }) {
  const { dossier } = useDossier();
  const [, set] = useQuery();
  const [text, setText] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  const parties = useAsked('dossier', { dossier }).data?.parties ?? [];
  useKeys([{ keys: 'n', does: 'Ask a new question', run: () => field.current?.focus() }]);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    set({ ask: text.trim() === '' ? null : text.trim() });
  };
  return (
    <form className="ask-form" onSubmit={ask}>
      <label htmlFor="ask">How likely is it? Say who, what, and by when.</label>
      <div className="ask-line">
        <input
          id="ask"
          ref={field}
          value={text}
          maxLength={400}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="main">
          Ask
        </button>
      </div>
      {asked === '' && parties.length > 1 && (
        <ul className="ask-examples small">
          {exampleQuestions(parties).map((example) => (
            <li key={example}>
              <button type="button" className="plain" onClick={() => set({ ask: example })}>
                {example}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
