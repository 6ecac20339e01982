import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { queryWith } from '../../place/address.js';
import type { Place } from './places.js';

interface Props {
  readonly place: Place;
  readonly isChosen: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Leads to what happened at a place, below the map; from a place with one entry straight to its words. */
export function PlaceLink({ place, isChosen, label, children }: Props) {
  const [path] = useLocation();
  const query = useSearch();
  const [only] = place.entries.length === 1 ? place.entries : [];
  const fields = { at: isChosen ? null : place.key, ...(only && { sel: only.entry }) };
  return (
    <Link
      href={`${path}?${queryWith(query, fields)}`}
      state={{ stays: true }}
      aria-label={label}
      aria-current={isChosen || undefined}
    >
      {children}
    </Link>
  );
}
