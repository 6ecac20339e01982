import type { ComparedCase } from 'dragoman/client';
import { capital } from '../../../src/present/names.js';
import { useQuery } from '../../place/place.js';
import { nearnessOf, ORDERS, type Order } from './nearness.js';

interface Props {
  readonly cases: readonly ComparedCase[];
  readonly chosen: readonly ComparedCase[];
}

/** Which cases stand in the table. */
export function Chooser({ cases, chosen }: Props) {
  const [, set] = useQuery();
  const toggle = (name: string) => {
    const names = chosen.map((one) => one.name);
    set({ case: names.includes(name) ? names.filter((one) => one !== name) : [...names, name] });
  };
  return (
    <fieldset className="chooser">
      <legend>Cases in the table, each with how many features are as here of those that both tell</legend>
      {cases.map((one) => {
        const { alike, told } = nearnessOf(one);
        return (
          <label key={one.name}>
            <input type="checkbox" checked={chosen.includes(one)} onChange={() => toggle(one.name)} />
            {capital(one.name)} {told > 0 && <span className="tiny">{`${alike} of ${told}`}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}

/** On a narrow page one case at a time. */
export function CaseChoice({
  cases,
  one,
}: {
  readonly cases: readonly ComparedCase[];
  readonly one: ComparedCase;
}) {
  const [, set] = useQuery();
  return (
    <label className="field">
      Case
      <select value={one.name} onChange={({ target: { value } }) => set({ case: value })}>
        {cases.map(({ name }) => (
          <option key={name} value={name}>
            {capital(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** In which order cases stand. */
export function OrderChoice({ order }: { readonly order: Order }) {
  const [, set] = useQuery();
  return (
    <label className="field">
      Order
      <select
        value={order}
        onChange={({ target: { value } }) => set({ sort: value === 'held' ? null : value })}
      >
        {Object.entries(ORDERS).map(([value, says]) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}
