import { useId, useState } from 'react';
import { useDossier } from '../../place/place.js';
import { handIn } from './hand-in.js';
import { HandingForm, type WayProps } from './handing-form.js';

/** The address of a page, a document, a feed or a sheet, which the server fetches. */
export function AddressForm(props: WayProps) {
  const { dossier } = useDossier();
  const id = useId();
  const [address, setAddress] = useState('');
  return (
    <HandingForm
      {...props}
      button="Fetch and add it"
      isReady={address.trim() !== ''}
      handIn={() => handIn(dossier, { address: address.trim() }, props.how)}
    >
      <div className="field">
        <label htmlFor={id}>Address of a page, a document, a feed or a sheet</label>
        <input
          id={id}
          type="url"
          value={address}
          placeholder="https://"
          onChange={({ target }) => setAddress(target.value)}
        />
      </div>
    </HandingForm>
  );
}
