import type { Report, ReviewTask } from 'dragoman/client';
import { useState } from 'react';
import { ChooseEntry } from './choose-entry.js';
import { ChooseReports } from './choose-reports.js';
import { entriesOf, reportsOf } from './decisions.js';
import { EditReport } from './edit-report.js';
import type { Review } from './use-review.js';

/** What is being done with a task that takes more than a key. */
export type Mode = 'reject' | 'edit' | 'split' | 'merge';

interface Props {
  readonly mode: Mode;
  readonly task: ReviewTask;
  readonly review: Review;
  readonly onLeave: () => void;
}

/** The choice or the form that an action asks for. */
export function ModeShown({ mode, task, review, onLeave }: Props) {
  const reports = reportsOf(task);
  const [entry] = entriesOf(task);
  if (mode === 'edit') return <Edit reports={reports} review={review} onLeave={onLeave} />;
  if (mode === 'merge')
    return (
      <ChooseEntry
        not={entry?.id ?? ''}
        kind={entry?.slots.kind ?? 'statement'}
        onChoose={(into) => review.decide({ kind: 'merge', entry: entry?.id ?? '', into }, 'Merged')}
        onLeave={onLeave}
      />
    );
  if (mode === 'reject')
    return (
      <ChooseReports
        question="Which report is wrong?"
        reports={reports}
        button="Reject it"
        most={1}
        onChoose={([item = '']) => review.decide({ kind: 'reject', item }, 'Rejected')}
        onLeave={onLeave}
      />
    );
  return <Split task={task} review={review} onLeave={onLeave} />;
}

function Edit({
  reports,
  review,
  onLeave,
}: Pick<Props, 'review' | 'onLeave'> & { readonly reports: readonly Report[] }) {
  const [only] = reports;
  const [chosen, choose] = useState<string | null>(reports.length === 1 && only ? only.item.id : null);
  const report = reports.find(({ item }) => item.id === chosen);
  return report ? (
    <EditReport report={report} review={review} onLeave={onLeave} />
  ) : (
    <ChooseReports
      question="Which report is to be mended?"
      reports={reports}
      button="Edit it"
      most={1}
      onChoose={([item = '']) => choose(item)}
      onLeave={onLeave}
    />
  );
}

function Split({ task, review, onLeave }: Omit<Props, 'mode'>) {
  const entry = entriesOf(task).find(({ reports }) => reports.length > 1);
  if (!entry) return null;
  return (
    <ChooseReports
      question="Which reports tell of something else?"
      reports={entry.reports}
      button="Split them off"
      most={entry.reports.length - 1}
      onChoose={(items) => review.decide({ kind: 'split', entry: entry.id, items: [...items] }, 'Split')}
      onLeave={onLeave}
    />
  );
}
