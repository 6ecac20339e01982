import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react/dialog';
import { type ReactNode, useMemo, useState } from 'react';
import { actorName } from '../../../src/present/names.js';
import { ISSUE_LABELS } from '../../../src/record/issue-labels.js';
import { choicesOf, FILTER_FIELDS, type Filters, filterCount } from '../../pieces/marks/filters.js';
import type { Mark } from '../../pieces/marks/mark.js';
import { useQuery } from '../../place/place.js';
import { LANES } from './lanes.js';
import { FORECAST_LANE } from './use-scene.js';

interface Props {
  readonly marks: readonly Mark[];
  readonly filters: Filters;
  /** On a phone filters are a sheet from below. */
  readonly isPhone: boolean;
}

/** What of the marks is looked at. Each choice stands in the address. */
export function FilterBar({ marks, filters, isPhone }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [, set] = useQuery();
  const count = filterCount(filters);
  const clear = count > 0 && (
    <button
      type="button"
      className="plain"
      onClick={() => set(Object.fromEntries(FILTER_FIELDS.map((name) => [name, null])))}
    >
      Show everything
    </button>
  );
  if (!isPhone)
    return (
      <search className="filters" aria-label="Filters">
        <Fields marks={marks} filters={filters} />
        {clear}
      </search>
    );
  return (
    <div className="tools">
      <button type="button" onClick={() => setOpen(true)} aria-haspopup="dialog">
        Filters{count > 0 && ` (${count})`}
      </button>
      {clear}
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        unmountOnHide
        className="timeline-sheet"
        backdrop={<div data-backdrop />}
      >
        <DialogHeading>Filters</DialogHeading>
        <Fields marks={marks} filters={filters} />
        <DialogDismiss className="main">Show</DialogDismiss>
      </Dialog>
    </div>
  );
}

/** So many persons and outlets are offered: the most frequent. */
const MOST = 80;
const SUREST = [0.5, 0.7, 0.9];

function Fields({ marks, filters }: Pick<Props, 'marks' | 'filters'>) {
  const choices = useMemo(
    () => ({
      party: choicesOf(marks, ({ parties }) => [...parties, ...parties.map((one) => one.slice(0, 3))]).slice(
        0,
        MOST,
      ),
      issue: choicesOf(marks, ({ issue }) => (issue === null ? [] : [issue])),
      source: choicesOf(marks, ({ outlets }) => outlets).slice(0, MOST),
    }),
    [marks],
  );
  return (
    <>
      <Choice
        field="party"
        name="Party"
        value={filters.party}
        all="everyone"
        values={choices.party}
        say={actorName}
      />
      <Choice
        field="issue"
        name="Issue"
        value={filters.issue}
        all="every issue"
        values={choices.issue}
        say={sayIssue}
      />
      <Choice
        field="source"
        name="Source"
        value={filters.source}
        all="every source"
        values={choices.source}
        say={String}
      />
      <Choice
        field="confidence"
        name="Confidence"
        value={filters.confidence === 0 ? null : String(filters.confidence)}
        all="any"
        values={SUREST.map(String)}
        say={(value) => `at least ${Math.round(Number(value) * 100)} %`}
      />
      <Lanes chosen={filters.lanes} />
    </>
  );
}

const sayIssue = (issue: string): string =>
  (ISSUE_LABELS as Readonly<Record<string, string>>)[issue] ?? issue;

interface ChoiceProps {
  readonly field: string;
  readonly name: string;
  readonly value: string | null;
  readonly all: string;
  readonly values: readonly string[];
  readonly say: (value: string) => string;
}

/** One choice of several, or all. What the address asks for is offered even where nothing has it. */
function Choice({ field, name, value, all, values, say }: ChoiceProps): ReactNode {
  const [, set] = useQuery();
  const offered = value === null || values.includes(value) ? values : [value, ...values];
  return (
    <label className="field">
      {name}
      <select value={value ?? ''} onChange={(event) => set({ [field]: event.target.value || null })}>
        <option value="">{all}</option>
        {offered.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Lanes to be shown alone; none chosen means all. */
function Lanes({ chosen }: { readonly chosen: readonly string[] }) {
  const [, set] = useQuery();
  return (
    <fieldset className="lanes-chosen">
      <legend className="hidden">Only these lanes</legend>
      <div className="tools">
        {[...LANES, { key: FORECAST_LANE, name: 'Forecast' }].map(({ key, name }) => {
          const isOn = chosen.includes(key);
          return (
            <button
              key={key}
              type="button"
              aria-pressed={isOn}
              onClick={() => set({ lane: isOn ? chosen.filter((one) => one !== key) : [...chosen, key] })}
            >
              {name}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
