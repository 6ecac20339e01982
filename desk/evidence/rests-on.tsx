import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { queryWith } from '../place/address.js';

interface Props {
  /** The entry, or one of its items. */
  readonly entry: string;
  readonly children: ReactNode;
  /** What a screen reader hears, where the words alone do not tell. */
  readonly label?: string;
  readonly className?: string;
  /** -1 for a mark in a picture, whose table has the same link. */
  readonly tabIndex?: number;
}

/** Any number, mark or sentence: pressed, it opens the words that it rests on. */
export function RestsOn({ entry, children, label, className, tabIndex }: Props) {
  const [path] = useLocation();
  const query = useSearch();
  return (
    <Link
      href={`${path}?${queryWith(query, { sel: entry })}`}
      state={{ stays: true }}
      className={`rests-on ${className ?? ''}`}
      aria-label={label}
      tabIndex={tabIndex}
      aria-haspopup="dialog"
    >
      {children}
    </Link>
  );
}
