import './add.css';
import { useState } from 'react';
import { useMayEdit } from '../../ask/may-edit.js';
import { PageHead } from '../../pieces/page-head.js';
import { useQuery } from '../../place/place.js';
import { AddressForm } from './address-form.js';
import { FilesForm } from './files-form.js';
import type { Handing } from './hand-in.js';
import { JobShown } from './job-shown.js';
import { Lately } from './lately.js';
import { TextForm } from './text-form.js';

const WAYS = { files: 'Files', address: 'An address', text: 'Text' } as const;
type Way = keyof typeof WAYS;

/** Documents come in: as files, from an address, as text. What became of them stands below. */
export function AddPage() {
  const mayEdit = useMayEdit();
  const [query, set] = useQuery();
  const way = (Object.keys(WAYS) as Way[]).find((one) => one === query.get('from')) ?? 'files';
  const job = query.get('job');
  const [how, setHow] = useState<Handing>({ published: '', force: false });
  const handed = (id: string) => set({ job: id });
  return (
    <>
      <PageHead
        title="Add documents"
        lede="Each is read, and every line that it gives to the dossier leads back to its words. What is there already is not added twice."
      />
      {mayEdit && (
        <>
          <fieldset className="tools add-ways">
            <legend className="hidden">Where from</legend>
            {(Object.keys(WAYS) as Way[]).map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={way === one}
                onClick={() => set({ from: one }, { replace: true })}
              >
                {WAYS[one]}
              </button>
            ))}
          </fieldset>
          {way === 'files' && <FilesForm how={how} onHow={setHow} onHanded={handed} />}
          {way === 'address' && <AddressForm how={how} onHow={setHow} onHanded={handed} />}
          {way === 'text' && <TextForm how={how} onHow={setHow} onHanded={handed} />}
        </>
      )}
      {!mayEdit && <p>Whoever may edit this dossier adds documents to it here. You may read it.</p>}
      {job !== null && <JobShown key={job} id={job} mayStop={mayEdit} />}
      <Lately />
    </>
  );
}
