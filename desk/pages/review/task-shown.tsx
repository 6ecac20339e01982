import type { ReviewTask } from 'dragoman/client';
import { useEffect, useRef, useState } from 'react';
import { headlineOf } from '../../../src/present/exchange/headline.js';
import { capital } from '../../../src/present/names.js';
import { useKeys } from '../../shell/keys.js';
import { Actions } from './actions.js';
import { entriesOf } from './decisions.js';
import { DisputeShown } from './dispute-shown.js';
import { DoubtShown } from './doubt-shown.js';
import { Meanwhile } from './meanwhile.js';
import { type Mode, ModeShown } from './mode-shown.js';
import { PairShown } from './pair-shown.js';
import type { Review } from './use-review.js';

interface Props {
  readonly task: ReviewTask;
  readonly review: Review;
  readonly mayEdit: boolean;
}

const QUESTIONS: Record<ReviewTask['sort'], string> = {
  merge: 'Are these two one?',
  contradiction: 'Which of these is true?',
  doubt: 'Was this read rightly?',
};

/** Whether somebody has moved on in this sitting: then the next task takes the focus. */
let hasMoved = false;

/** One task: the question, what it is about with its words, and what one can do. */
export function TaskShown({ task, review, mayEdit }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const part = useRef<HTMLElement>(null);
  const [mode, setMode] = useState<Mode | null>(null);
  useEffect(() => {
    if (hasMoved) head.current?.focus();
    return () => {
      hasMoved = true;
    };
  }, []);
  const [entry] = entriesOf(task);
  useKeys([
    { keys: 'j', does: 'Next task', run: () => review.step(1) },
    { keys: 's', does: 'Skip: it stays open', run: () => review.step(1) },
    { keys: 'k', does: 'Task before', run: () => review.step(-1) },
    {
      keys: 'o',
      does: 'Open the source',
      run: () => part.current?.querySelector<HTMLElement>('[data-opens-source]')?.click(),
    },
    { keys: 'Escape', does: 'Leave it as it is', run: () => setMode(null) },
  ]);
  return (
    <article ref={part} className="task" aria-labelledby="task">
      <h2 id="task" ref={head} tabIndex={-1} className="task-question">
        {QUESTIONS[task.sort]}
      </h2>
      {task.sort !== 'merge' && entry && <p className="about-task">{capital(headlineOf(entry))}</p>}
      <Meanwhile task={task} review={review} />
      {task.sort === 'merge' && <PairShown task={task} />}
      {task.sort === 'contradiction' && <DisputeShown task={task} review={review} mayEdit={mayEdit} />}
      {task.sort === 'doubt' && <DoubtShown task={task} />}
      {mayEdit && mode && <ModeShown mode={mode} task={task} review={review} onLeave={() => setMode(null)} />}
      {mayEdit && !mode && <Actions task={task} review={review} onMode={setMode} />}
      {!mayEdit && <p className="small">You may read this dossier, not change it.</p>}
    </article>
  );
}
