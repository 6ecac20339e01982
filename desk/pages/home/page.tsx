import './home.css';
import { useAsked } from '../../ask/asked.js';
import { useRows } from '../../ask/rows.js';
import { PageHead } from '../../pieces/page-head.js';
import { Skeleton } from '../../pieces/skeleton.js';
import { Trouble } from '../../pieces/trouble.js';
import { DossierRow } from './dossier-row.js';
import { NewDossier } from './new-dossier.js';

/** The dossiers that one may read. */
export function HomePage() {
  const { rows, error, more, again } = useRows('dossiers', {});
  return (
    <>
      <PageHead
        title="Dossiers"
        lede="Each is one process: who takes part, what was said and promised, and on which words each line rests."
      />
      {rows === undefined && (error ? <Trouble thrown={error} again={again} /> : <Skeleton lines={6} />)}
      {rows?.length === 0 && <NoDossier />}
      <ul className="rows dossiers">
        {rows?.map((row) => (
          <li key={row.name}>
            {'fault' in row ? (
              <>
                <h2>{row.name}</h2>
                <p className="complaint">{row.fault}</p>
              </>
            ) : (
              <DossierRow card={row} />
            )}
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" onClick={more}>
          Further dossiers
        </button>
      )}
      <NewDossier />
    </>
  );
}

/** How to begin where there is nothing yet. */
function NoDossier() {
  const mayMake = useAsked('whoAmI', {}).data?.onHouse === 'edit';
  return (
    <div className="prose">
      <p>
        There is no dossier here yet
        {mayMake
          ? '. Make one for the process that you follow: give it a title and name who takes part; then add the first reports. Each is read on this machine, and what it says is kept with its words.'
          : ', or none that you may read. Whoever runs this server can make one, or let you in.'}
      </p>
    </div>
  );
}
