import { BRIEF_PARTS, type BriefPart } from '../../../src/present/dossier-brief/pages.js';
import { useQuery } from '../../place/place.js';
import { briefAsked, partsIn, partsWith } from './asked-for.js';

/** What each part is called in a list of choices. */
const NAMES: Readonly<Record<BriefPart, string>> = {
  standing: 'Where it stands',
  meetings: 'Meetings',
  promises: 'Promises',
  pauses: 'Pauses',
  tempo: 'Tests and talks',
  gaps: 'Gaps',
  alignments: 'Who stands with whom',
  changes: 'What changed',
  review: 'To review',
};

const LENGTHS = [
  ['1', 'One page'],
  ['2', 'Two pages'],
  ['5', 'Five pages'],
  ['10', 'Ten pages'],
  ['all', 'Everything'],
] as const;

/** How long the brief is, of which parts, and since when changes are told. All of it stands in the address. */
export function Choices() {
  const [query, set] = useQuery();
  const { pages, full, since } = briefAsked(query);
  const parts = partsIn(query);
  const length = full ? 'all' : String(pages);
  const lengths = LENGTHS.some(([value]) => value === length)
    ? LENGTHS
    : [[length, `${length} pages`] as const, ...LENGTHS];
  return (
    <form className="choices no-print" onSubmit={(event) => event.preventDefault()}>
      <div className="field">
        <label htmlFor="length">Length</label>
        <select
          id="length"
          value={length}
          onChange={({ target: { value } }) => set({ pages: value === '2' ? null : value })}
        >
          {lengths.map(([value, says]) => (
            <option key={value} value={value}>
              {says}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="since">Changes since</label>
        <input
          id="since"
          type="date"
          value={since ?? ''}
          onChange={({ target: { value } }) => set({ since: value === '' ? null : value })}
        />
      </div>
      <fieldset>
        <legend>Parts</legend>
        {BRIEF_PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.includes(part)}
              onChange={({ target: { checked } }) => set({ part: partsWith(parts, part, checked) })}
            />{' '}
            {NAMES[part]}
          </label>
        ))}
      </fieldset>
    </form>
  );
}
