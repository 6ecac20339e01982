import { type DragEvent, useState } from 'react';
import { useDossier } from '../../place/place.js';
import { handInFiles } from './hand-in.js';
import { HandingForm, type WayProps } from './handing-form.js';
import { sayBytes, tooMuch } from './limits.js';

/** Files are dropped or chosen, looked through once more, and handed in. */
export function FilesForm(props: WayProps) {
  const { dossier } = useDossier();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isOver, setOver] = useState(false);
  const complaint = tooMuch(files);
  const take = (more: Iterable<File>) => setFiles([...files, ...more]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <HandingForm
      {...props}
      button={files.length < 2 ? 'Add it' : `Add ${files.length} files`}
      isReady={files.length > 0 && complaint === null}
      handIn={async () => {
        const job = await handInFiles(dossier, files, props.how);
        setFiles([]);
        return job;
      }}
    >
      <label
        className="drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>Drop files here, or choose them</span>
        <span className="tiny">Text, Markdown, HTML, PDF, Word, feeds, CSV and Excel; 20 MB each</span>
        <input
          type="file"
          className="hidden"
          multiple
          onChange={({ target }) => {
            take(target.files ?? []);
            target.value = '';
          }}
        />
      </label>
      {files.length > 0 && (
        <ul className="rows" aria-label="Files to add">
          {files.map((file, index) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`} className="file">
              <span>{file.name}</span>
              <span className="small">{sayBytes(file.size)}</span>
              <button
                type="button"
                className="plain"
                onClick={() => setFiles(files.filter((_, i) => i !== index))}
              >
                Leave out<span className="hidden"> {file.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {complaint !== null && (
        <p role="alert" className="complaint">
          {complaint}
        </p>
      )}
    </HandingForm>
  );
}
