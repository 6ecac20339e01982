import type { ReviewTask } from 'dragoman/client';
import { happeningWords } from '../../../src/present/ledger/happening-words.js';
import { useAsked } from '../../ask/asked.js';
import { useDossier } from '../../place/place.js';
import { entriesOf } from './decisions.js';
import type { Review } from './use-review.js';

interface Props {
  readonly task: ReviewTask;
  readonly review: Review;
}

/** Says what somebody else did with it while one looked, or that a decision came too late, so that one decides anew. */
export function Meanwhile({ task, review }: Props) {
  const { meanwhile, refusal } = review;
  if (meanwhile === 'same' && !refusal) return null;
  return (
    <div role="alert" className="meanwhile complaint">
      <p>
        {refusal
          ? 'Your decision was not written: somebody else decided on this after you looked.'
          : meanwhile === 'gone'
            ? 'Somebody else has decided on this while you looked.'
            : 'Somebody else has changed this while you looked.'}
      </p>
      <LastDecision task={task} />
      <p className="tools">
        <button type="button" onClick={() => review.renew(task.id)}>
          {meanwhile === 'gone' ? 'Go on' : 'Show it as it is now'}
        </button>
      </p>
    </div>
  );
}

function LastDecision({ task }: Pick<Props, 'task'>) {
  const { dossier } = useDossier();
  const [entry] = entriesOf(task);
  const id = task.sort === 'doubt' ? task.report.item.id : (entry?.id ?? '');
  const last = useAsked('log', { dossier, id, newest: true, limit: 1 }).data?.rows[0];
  return last ? (
    <p>
      {last.by} {happeningWords(last.what)}
      {last.because !== null && `: ${last.because}`}.
    </p>
  ) : null;
}
