import type { ReviewTask } from 'dragoman/client';
import { ReportShown } from '../../evidence/report-shown.js';
import { SlotsTold } from './slots-told.js';

/** An item that may have been read wrongly: its words, and what was made of them. */
export function DoubtShown({ task }: { readonly task: Extract<ReviewTask, { sort: 'doubt' }> }) {
  const { report, entry } = task;
  const { confidence, rules } = report.item;
  return (
    <div className="columns">
      <div>
        <ReportShown report={report} />
        {entry.reports.length > 1 && (
          <p className="tiny">
            {entry.reports.length - 1} more {entry.reports.length === 2 ? 'report tells' : 'reports tell'} of
            the same.
          </p>
        )}
      </div>
      <div>
        <SlotsTold told={report.item} />
        <p className="tiny">
          {Math.round(confidence * 100)} of 100 readings by {rules.join(', ') || 'this table'} are right.
        </p>
      </div>
    </div>
  );
}
