import './review.css';
import { useMayEdit } from '../../ask/may-edit.js';
import { PageHead } from '../../pieces/page-head.js';
import { Skeleton } from '../../pieces/skeleton.js';
import { Trouble } from '../../pieces/trouble.js';
import { pageOf } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier, useQuery } from '../../place/place.js';
import { useKeys } from '../../shell/keys.js';
import { TaskShown } from './task-shown.js';
import { type Review, type Sort, useReview } from './use-review.js';

/** What needs a person, one task after the other. */
export function ReviewPage() {
  const review = useReview();
  const mayEdit = useMayEdit();
  const { asked, current, isGone } = review;
  useKeys([{ keys: 'u', does: 'Take the last decision back', run: () => void review.undo() }], mayEdit);
  return (
    <>
      <PageHead title="Review" lede="What the reading was not sure of." />
      {asked.error && !asked.data ? (
        <Trouble thrown={asked.error} again={() => void asked.refetch()} />
      ) : !asked.data ? (
        <Skeleton lines={12} />
      ) : (
        <>
          <Sorts review={review} />
          {isGone && <p className="small">What this address led to has been decided.</p>}
          {current ? (
            <TaskShown key={current.id} task={current} review={review} mayEdit={mayEdit} />
          ) : (
            <Nothing review={review} mayEdit={mayEdit} />
          )}
        </>
      )}
    </>
  );
}

const CALLED: Readonly<Record<Sort, readonly [one: string, many: string]>> = {
  merge: ['possible merge', 'possible merges'],
  contradiction: ['contradiction', 'contradictions'],
  doubt: ['doubtful item', 'doubtful items'],
};

/** How much is left of each sort; pressed, only that sort is shown. */
function Sorts({ review: { sort, left } }: { readonly review: Review }) {
  const [, set] = useQuery();
  return (
    <fieldset className="sorts">
      <legend className="hidden">Show only</legend>
      {(Object.keys(CALLED) as Sort[]).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={sort === one}
          onClick={() => set({ sort: sort === one ? null : one, task: null })}
        >
          <span className="left">{left(one)}</span> {CALLED[one][left(one) === 1 ? 0 : 1]}
        </button>
      ))}
    </fieldset>
  );
}

function Nothing({ review, mayEdit }: { readonly review: Review; readonly mayEdit: boolean }) {
  const { dossier } = useDossier();
  return (
    <div className="prose">
      <h2 className="task-question">Nothing {review.sort ? 'of this sort ' : ''}is left to decide</h2>
      <p>
        The next documents may bring more.{' '}
        <PageLink to={pageOf(dossier, 'documents')}>To the documents</PageLink>
        {mayEdit && (
          <>
            , or{' '}
            <button type="button" className="plain" onClick={() => void review.undo()}>
              take the last decision back
            </button>
          </>
        )}
        .
      </p>
    </div>
  );
}
