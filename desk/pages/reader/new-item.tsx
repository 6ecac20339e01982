import type { DocumentPaper, ItemByHand, ItemKind, Suggestion } from 'dragoman/client';
import { useId, useState } from 'react';
import { headlineOf } from '../../../src/present/exchange/headline.js';
import { capital } from '../../../src/present/names.js';
import { kindName } from '../../../src/present/show/kind-rows.js';
import { useAsked } from '../../ask/asked.js';
import { server } from '../../ask/server.js';
import { reason, useDeciding } from '../../ask/use-deciding.js';
import { Answered } from '../../pieces/answered.js';
import { ItemForm } from '../../pieces/item-form/item-form.js';
import { useDossier } from '../../place/place.js';
import type { Stretch } from './segments.js';
import { kindsFor, toldBy } from './suggested.js';
import { wordsFound } from './words-found.js';

interface Props {
  readonly document: DocumentPaper['document'];
  readonly begun: Stretch | null;
  readonly seen: number;
  readonly onAdded: (item: string) => void;
  readonly onLeave: () => void;
}

/** A person says what words of the document tell. The words are those that were selected; they can be typed as well. */
export function NewItem(props: Props) {
  const { document, begun } = props;
  const id = useId();
  const [typed, setTyped] = useState(begun ? document.text.slice(begun.start, begun.end) : '');
  const [stretch, setStretch] = useState(begun);
  return (
    <>
      <div className="field">
        <label htmlFor={id}>Words, as they stand in the document</label>
        <textarea
          id={id}
          rows={3}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setStretch(wordsFound(document.text, target.value, stretch?.start ?? 0));
          }}
        />
        {typed.trim() !== '' && !stretch && (
          <span className="complaint tiny">These words do not stand in the document, letter for letter.</span>
        )}
      </div>
      {stretch && <Suggested {...props} stretch={stretch} />}
    </>
  );
}

function Suggested(props: Props & { readonly stretch: Stretch }) {
  const { dossier } = useDossier();
  const { document, stretch } = props;
  const asked = useAsked(
    'suggestItem',
    { dossier, id: document.id, start: stretch.start, end: stretch.end },
    { keep: true },
  );
  return (
    <Answered asked={asked} lines={6}>
      {(suggestion) => <AsKind key={kindsFor(suggestion)[0]} {...props} suggestion={suggestion} />}
    </Answered>
  );
}

function AsKind({
  document,
  stretch,
  seen,
  suggestion,
  onAdded,
  onLeave,
}: Props & { readonly stretch: Stretch; readonly suggestion: Suggestion }) {
  const { dossier } = useDossier();
  const { data } = useAsked('dossier', { dossier });
  const deciding = useDeciding(dossier);
  const kinds = kindsFor(suggestion);
  const [kind, setKind] = useState<ItemKind>(kinds[0] ?? 'statement');
  const save = async (slots: Record<string, unknown>) => {
    const quote = document.text.slice(stretch.start, stretch.end);
    const item = { kind, ...slots, evidence: [{ ...stretch, quote }] } as ItemByHand;
    const because = reason.now().trim();
    const body = { item, seen, ...(because !== '' && { because }) };
    const added = await server.addItem({ dossier, id: document.id, body });
    await deciding.note(added.event.seq, `Added: ${headlineOf(added.entry)}`);
    onAdded(added.item);
  };
  return (
    <ItemForm
      kind={kind}
      told={toldBy(suggestion, kind)}
      actors={[...new Set([...suggestion.actors, ...(data?.parties ?? [])])]}
      dates={suggestion.dates}
      button="Add it"
      onSave={save}
      onLeave={onLeave}
    >
      <label className="field">
        What the words tell
        <select
          value={kind}
          onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? kind)}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {capital(kindName(one))}
              {suggestion.items.some((item) => item.kind === one) && ', as the program reads them'}
            </option>
          ))}
        </select>
      </label>
    </ItemForm>
  );
}
