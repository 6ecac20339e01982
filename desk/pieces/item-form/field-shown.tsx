import type { ItemKind } from 'dragoman/client';
import { useId } from 'react';
import { sayDate } from '../../../src/present/dates.js';
import { slotName, slotValue } from '../../../src/present/ledger/slot-words.js';
import { capital } from '../../../src/present/names.js';
import { ActorsField } from './actors-field.js';
import type { Field } from './fields.js';

interface Props {
  readonly kind: ItemKind;
  readonly field: Field;
  readonly value: unknown;
  readonly fault: string | undefined;
  readonly actors: readonly string[];
  readonly dates: readonly string[];
  readonly onChange: (value: unknown) => void;
}

/** A field for one slot, by what can stand in it. */
export function FieldShown({ kind, field, value, fault, actors, dates, onChange }: Props) {
  const id = useId();
  const { slot, shape, empty } = field;
  const label = capital(slotName(kind, slot).replaceAll('_', ' '));
  if (shape.is === 'actors' || shape.is === 'actor')
    return (
      <ActorsField
        label={label}
        value={[value ?? []].flat().map(String)}
        likely={actors}
        {...(shape.is === 'actor' && { most: 1 })}
        fault={fault}
        onChange={(chosen) => onChange(shape.is === 'actor' ? chosen[0] : chosen)}
      />
    );
  const said = { id, 'aria-invalid': fault !== undefined, 'aria-describedby': fault && `${id}-fault` };
  if (shape.is === 'flag')
    return (
      <label className="check">
        <input
          {...said}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
    );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {shape.is === 'choice' ? (
        <select
          {...said}
          value={String(value ?? '')}
          onChange={({ target }) => onChange(target.value || undefined)}
        >
          <option value="">{empty === 'never' ? 'Choose …' : 'not told'}</option>
          {shape.options.map((option) => (
            <option key={option} value={option}>
              {slotValue(kind, slot, option)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...said}
          value={Array.isArray(value) ? value.join('; ') : String(value ?? '')}
          placeholder={
            shape.is === 'date' ? '2018-06-12' : shape.is === 'texts' ? 'parted by semicolons' : ''
          }
          list={shape.is === 'date' ? `${id}-dates` : undefined}
          onChange={({ target }) => onChange(shape.is === 'texts' ? textsIn(target.value) : target.value)}
        />
      )}
      {shape.is === 'date' && (
        <>
          <datalist id={`${id}-dates`}>
            {dates.map((date) => (
              <option key={date} value={date}>
                {sayDate(date)}
              </option>
            ))}
          </datalist>
          {typeof value === 'string' && new RegExp(shape.pattern).test(value) && (
            <span className="tiny">{sayDate(value)}</span>
          )}
        </>
      )}
      {fault && (
        <span id={`${id}-fault`} className="complaint">
          {fault}
        </span>
      )}
    </div>
  );
}

/** Texts that are parted by semicolons; one that is being written keeps its white. */
const textsIn = (typed: string): string[] =>
  typed === '' ? [] : typed.split(';').map((text, index) => (index === 0 ? text : text.trimStart()));
