import { useAsked } from '../../ask/asked.js';
import { Answered } from '../../pieces/answered.js';
import { PageHead } from '../../pieces/page-head.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { NewDossier } from './new-dossier.js';

/** The dossiers that one may read. */
export function HomePage() {
  const asked = useAsked('dossiers', {});
  return (
    <>
      <PageHead
        title="Dossiers"
        lede="Each is one process: who takes part, what was said and promised, and on which words each line rests."
      />
      <Answered asked={asked}>
        {({ rows }) => (
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.name}>
                {'fault' in row ? (
                  <>
                    <h2>{row.name}</h2>
                    <p className="complaint">{row.fault}</p>
                  </>
                ) : (
                  <>
                    <h3>
                      <PageLink to={pageOf(row.name)}>{row.title}</PageLink>
                    </h3>
                    <p className="small">
                      {row.documents} documents, {row.entries} entries
                    </p>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answered>
      <NewDossier />
    </>
  );
}
