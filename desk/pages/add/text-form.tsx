import { useId, useState } from 'react';
import { useDossier } from '../../place/place.js';
import { handIn } from './hand-in.js';
import { HandingForm, type WayProps } from './handing-form.js';

/** A text that is pasted. */
export function TextForm(props: WayProps) {
  const { dossier } = useDossier();
  const id = useId();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const send = async () => {
    const job = await handIn(
      dossier,
      { text, ...(title.trim() !== '' && { title: title.trim() }) },
      props.how,
    );
    setTitle('');
    setText('');
    return job;
  };
  return (
    <HandingForm {...props} button="Add it" isReady={text.trim() !== ''} handIn={send}>
      <div className="field">
        <label htmlFor={`${id}-title`}>Title, if the text does not say it</label>
        <input
          id={`${id}-title`}
          value={title}
          maxLength={300}
          onChange={({ target }) => setTitle(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>Text</label>
        <textarea id={`${id}-text`} rows={10} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
    </HandingForm>
  );
}
