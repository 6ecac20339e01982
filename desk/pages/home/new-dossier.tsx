import { whyNotWritten } from '../../ask/not-written.js';
import './new-dossier.css';
import { type FormEvent, useId, useState } from 'react';
import { useAsked } from '../../ask/asked.js';
import { memory } from '../../ask/memory.js';
import { server } from '../../ask/server.js';
import { ActorsField } from '../../pieces/item-form/actors-field.js';
import { pageOf } from '../../place/address.js';
import { useGo } from '../../place/place.js';
import { nameFrom } from './name-from.js';

/** Whoever may make dossiers begins one here; then its first documents are added. */
export function NewDossier() {
  const { data } = useAsked('whoAmI', {});
  const [isOpen, setOpen] = useState(false);
  if (data?.onHouse !== 'edit') return null;
  if (isOpen) return <Begin onLeave={() => setOpen(false)} />;
  return (
    <p className="tools new-dossier no-print">
      <button type="button" onClick={() => setOpen(true)}>
        New dossier
      </button>
    </p>
  );
}

function Begin({ onLeave }: { readonly onLeave: () => void }) {
  const id = useId();
  const go = useGo();
  const [title, setTitle] = useState('');
  const [named, setNamed] = useState<string | null>(null);
  const [parties, setParties] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<Error | null>(null);
  const name = named ?? nameFrom(title);
  const make = (event: FormEvent) => {
    event.preventDefault();
    server.makeDossier({ body: { name, title: title.trim(), parties: [...parties] } }).then(async () => {
      await memory.invalidateQueries({ queryKey: ['dossiers'] });
      go(pageOf(name, 'add'));
    }, setRefused);
  };
  return (
    <form className="item-form new-dossier" aria-labelledby={`${id}-new`} onSubmit={make}>
      <h2 id={`${id}-new`}>New dossier</h2>
      <div className="field">
        <label htmlFor={`${id}-title`}>Title</label>
        <input
          id={`${id}-title`}
          // biome-ignore lint/a11y/noAutofocus: somebody has just asked for this form
          autoFocus
          required
          maxLength={300}
          value={title}
          placeholder="The cod banks"
          onChange={({ target }) => setTitle(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-name`}>Short name, for its address</label>
        <input
          id={`${id}-name`}
          required
          value={name}
          pattern="[a-z0-9][a-z0-9\-]*"
          title="Small letters, figures and hyphens"
          onChange={({ target }) => setNamed(target.value)}
        />
      </div>
      <ActorsField
        label="Who takes part"
        value={parties}
        likely={[]}
        fault={undefined}
        onChange={setParties}
      />
      {refused && (
        <p role="alert" className="complaint">
          {whyNotWritten(refused)}
        </p>
      )}
      <div className="tools">
        <button type="submit" className="main" disabled={title.trim() === '' || name === ''}>
          Make it
        </button>
        <button type="button" onClick={onLeave}>
          Cancel
        </button>
      </div>
    </form>
  );
}
