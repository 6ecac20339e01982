import type { ReviewTask } from 'dragoman/client';
import { slotName, slotValue } from '../../../src/present/ledger/slot-words.js';
import { capital } from '../../../src/present/names.js';
import { ReportShown } from '../../evidence/report-shown.js';
import { useKeys } from '../../shell/keys.js';
import { believing } from './decisions.js';
import type { Review } from './use-review.js';

interface Props {
  readonly task: Extract<ReviewTask, { sort: 'contradiction' }>;
  readonly review: Review;
  readonly mayEdit: boolean;
}

/** Values that cannot all be true, each with the words that tell it. The number of a value believes it; `a` believes the one that counts today. */
export function DisputeShown({ task, review, mayEdit }: Props) {
  const { entry, contradiction } = task;
  const { kind } = entry.slots;
  const says = (value: unknown) => slotValue(kind, contradiction.slot, value);
  const believe = (index: number) => {
    const decision = believing(task, index);
    if (decision) review.decide(decision, `Held to be true: ${says(contradiction.values[index]?.value)}`);
  };
  const numbers = contradiction.values.slice(0, 9).map((value, index) => ({
    keys: String(index + 1),
    does: `${says(value.value)} is true`,
    run: () => believe(index),
  }));
  useKeys([...numbers, { keys: 'a', does: 'Accept the first', run: () => believe(0) }], mayEdit);
  return (
    <ol className="rows values">
      {contradiction.values.map(({ value, items }, index) => (
        <li key={JSON.stringify(value)}>
          <div className="value">
            <p className="about-task">
              {capital(slotName(kind, contradiction.slot))}: {says(value)}
              {index === 0 && <span className="small"> · what counts today</span>}
            </p>
            {mayEdit && (
              <button type="button" onClick={() => believe(index)}>
                This is true <kbd>{index + 1}</kbd>
              </button>
            )}
          </div>
          {entry.reports
            .filter(({ item }) => items.includes(item.id))
            .map((report) => (
              <ReportShown key={report.item.id} report={report} />
            ))}
        </li>
      ))}
    </ol>
  );
}
