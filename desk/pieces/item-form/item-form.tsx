import { whyNotWritten } from '../../ask/not-written.js';
import './item-form.css';
import type { Item, ItemKind } from 'dragoman/client';
import { Problem } from 'dragoman/client';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useAsked } from '../../ask/asked.js';
import { Answered } from '../answered.js';
import { changedSlots, type Draft, draftOf, faultsOf, slotsOf } from './draft.js';
import { FieldShown } from './field-shown.js';
import { type Field, fieldsOf } from './fields.js';

interface Props {
  readonly kind: ItemKind;
  /** What is told already, or suggested. */
  readonly told?: Partial<Item> | undefined;
  /** Actors and days that are likely. */
  readonly actors: readonly string[];
  readonly dates?: readonly string[];
  readonly button: string;
  /** Above the fields: the words, the choice of a kind. */
  readonly children?: ReactNode;
  /** Gets all slots, and those that differ from what was told. Throws what the server refuses, which is shown. */
  readonly onSave: (slots: Record<string, unknown>, changed: Record<string, unknown>) => Promise<void>;
  readonly onLeave: () => void;
}

/** A form for the slots of an item, made from the schema of its kind. */
export function ItemForm(props: Props) {
  const asked = useAsked('schema', { name: props.kind });
  return (
    <Answered asked={asked} lines={4}>
      {(schema) => <Fields key={props.kind} {...props} fields={fieldsOf(schema)} />}
    </Answered>
  );
}

function Fields({
  fields,
  kind,
  told,
  actors,
  dates = [],
  button,
  children,
  onSave,
  onLeave,
}: Props & { readonly fields: readonly Field[] }) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>(() => draftOf(fields, told));
  const newest = useRef(draft);
  const [refused, setRefused] = useState<Error | null>(null);
  const [isTried, setTried] = useState(false);
  const faults = isTried ? faultsOf(fields, draft) : [];
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    // What is being typed is taken when its field is left; the ref has it before the next drawing.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const now = newest.current;
    setTried(true);
    if (faultsOf(fields, now).length > 0) return requestAnimationFrame(() => toFirstFault(form.current));
    onSave(slotsOf(fields, now), changedSlots(fields, told ?? {}, now)).catch(setRefused);
  };
  const change = (slot: string, value: unknown) => {
    newest.current = { ...newest.current, [slot]: value };
    setDraft(newest.current);
  };
  return (
    <form
      ref={form}
      className="item-form"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      {children}
      {fields.map((field) => (
        <FieldShown
          key={field.slot}
          kind={kind}
          field={field}
          value={draft[field.slot]}
          fault={faults.find(({ slot }) => slot === field.slot)?.says}
          actors={actors}
          dates={dates}
          onChange={(value) => change(field.slot, value)}
        />
      ))}
      {refused && (
        <div role="alert" className="complaint small">
          <p>{whyNotWritten(refused)}</p>
          {refused instanceof Problem && refused.errors.length > 1 && (
            <ul>
              {refused.errors.map(({ field, detail }) => (
                <li key={field}>{detail}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <div className="tools">
        <button type="submit" className="main" onMouseDown={(event) => event.preventDefault()}>
          {button}
        </button>
        <button type="button" onClick={onLeave}>
          Cancel
        </button>
      </div>
    </form>
  );
}

const toFirstFault = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
