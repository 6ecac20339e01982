import { sayMoment } from '../../../src/present/ledger/moment.js';
import { useAsked } from '../../ask/asked.js';
import { Section } from '../../pieces/section.js';
import { useDossier, useQuery } from '../../place/place.js';
import { stateWords } from './job-words.js';

/** As many as one looks back. */
const MOST = 10;

/** What was handed in of late, by whoever it was. */
export function Lately() {
  const { dossier } = useDossier();
  const [query, set] = useQuery();
  const { data } = useAsked('jobs', { dossier, limit: MOST });
  const rows = data?.rows.filter(({ id }) => id !== query.get('job')) ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title="Handed in of late">
      <ul className="rows">
        {rows.map((job) => (
          <li key={job.id} className="file">
            <span>{stateWords(job)}</span>
            <span className="small">
              {sayMoment(job.asked)}, by {job.by}
            </span>
            <button type="button" className="plain" onClick={() => set({ job: job.id })}>
              Show<span className="hidden"> what became of it, {sayMoment(job.asked)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
