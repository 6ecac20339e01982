import type { ReactNode } from 'react';
import { FieldsLink } from '../place/fields-link.js';

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
  return (
    <FieldsLink
      fields={{ sel: entry }}
      className={`rests-on ${className ?? ''}`}
      aria-label={label}
      tabIndex={tabIndex}
      aria-haspopup="dialog"
    >
      {children}
    </FieldsLink>
  );
}
