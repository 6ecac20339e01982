import type { ReactNode } from 'react';
import { FieldsLink } from '../../place/fields-link.js';
import type { Place } from './places.js';

interface Props {
  readonly place: Place;
  readonly isChosen: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Leads to what happened at a place, below the map; from a place with one entry straight to its words. */
export function PlaceLink({ place, isChosen, label, children }: Props) {
  const [only] = place.entries.length === 1 ? place.entries : [];
  const fields = { at: isChosen ? null : place.key, ...(only && { sel: only.entry }) };
  return (
    <FieldsLink fields={fields} aria-label={label} aria-current={isChosen || undefined}>
      {children}
    </FieldsLink>
  );
}
