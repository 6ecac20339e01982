import type { Decision, ReviewTask } from 'dragoman/client';
import { useState } from 'react';
import { reason } from '../../ask/use-deciding.js';
import { useKeys } from '../../shell/keys.js';
import { entriesOf, keepingApart, merging, reportsOf } from './decisions.js';
import type { Mode } from './mode-shown.js';
import type { Review } from './use-review.js';

interface Props {
  readonly task: ReviewTask;
  readonly review: Review;
  readonly onMode: (mode: Mode) => void;
}

interface Action {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

/** What one can do with a task; each has its key. */
export function Actions({ task, review, onMode }: Props) {
  const [why, setWhy] = useState(reason.now);
  const actions = actionsOf(task, review, onMode);
  useKeys([
    ...actions.map(({ key, label, run }) => ({ keys: key, does: label, run })),
    ...(task.sort === 'merge'
      ? [{ keys: 'a', does: 'Merge', run: () => review.decide(merging(task), 'Merged') }]
      : []),
  ]);
  return (
    <div className="actions no-print">
      <div className="tools">
        {actions.map(({ key, label, run }, index) => (
          <button
            key={key}
            type="button"
            className={index === 0 && task.sort !== 'contradiction' ? 'main' : undefined}
            onClick={run}
          >
            {label} <kbd>{key}</kbd>
          </button>
        ))}
        <button type="button" onClick={() => review.step(1)}>
          Skip <kbd>s</kbd>
        </button>
        <button type="button" onClick={() => void review.undo()}>
          Undo <kbd>u</kbd>
        </button>
      </div>
      <label className="field why">
        <span className="hidden">Why, written beside each decision of this sitting</span>
        <input
          placeholder="Why, beside each decision (may be left empty)"
          value={why}
          maxLength={500}
          onChange={({ target }) => {
            setWhy(target.value);
            reason.become(target.value);
          }}
        />
      </label>
    </div>
  );
}

function actionsOf(task: ReviewTask, review: Review, onMode: (mode: Mode) => void): Action[] {
  const decides = (key: string, label: string, decision: Decision, says: string): Action => ({
    key,
    label,
    run: () => review.decide(decision, says),
  });
  const opens = (key: string, label: string, mode: Mode): Action => ({ key, label, run: () => onMode(mode) });
  const edit = opens('e', 'Edit', 'edit');
  const split = entriesOf(task).some(({ reports }) => reports.length > 1)
    ? [opens('p', 'Split', 'split')]
    : [];
  if (task.sort === 'merge')
    return [
      decides('m', 'Merge', merging(task), 'Merged'),
      decides('r', 'Keep apart', keepingApart(task), 'Kept apart'),
      edit,
      ...split,
    ];
  if (task.sort === 'contradiction')
    return [opens('r', 'Reject a report', 'reject'), edit, opens('m', 'Merge', 'merge'), ...split];
  const [report] = reportsOf(task);
  const item = report?.item.id ?? '';
  return [
    decides('a', 'Accept', { kind: 'accept', item }, 'Accepted'),
    decides('r', 'Reject', { kind: 'reject', item }, 'Rejected'),
    edit,
    opens('m', 'Merge', 'merge'),
    ...split,
  ];
}
