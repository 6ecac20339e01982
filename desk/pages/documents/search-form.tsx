import { type FormEvent, useEffect, useRef } from 'react';
import { useRows } from '../../ask/rows.js';
import { useDossier, useQuery } from '../../place/place.js';

/** Words to look for in texts, or an outlet whose documents are wanted. */
export function SearchForm() {
  const { dossier } = useDossier();
  const [query, set] = useQuery();
  const field = useRef<HTMLInputElement>(null);
  const words = query.get('q') ?? '';
  const outlets = useRows('outlets', { dossier, limit: 500 });
  useEffect(() => {
    if (field.current) field.current.value = words;
  }, [words]);
  const look = (event: FormEvent) => {
    event.preventDefault();
    set({ q: field.current?.value.trim() || null, outlet: null });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to all browsers yet
    <form role="search" className="documents-search no-print" onSubmit={look}>
      <label className="field">
        Words in the text or title
        <input ref={field} type="search" name="q" defaultValue={words} placeholder="sanctions relief" />
      </label>
      <button type="submit">Search</button>
      <label className="field">
        Outlet
        <select
          value={query.get('outlet') ?? ''}
          onChange={({ target }) => set({ outlet: target.value || null, q: null })}
        >
          <option value="">All</option>
          {outlets.rows?.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
