import type { AnchorHTMLAttributes } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { type Fields, joined, queryWith } from './address.js';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly fields: Fields };

/** A link to the same page with some fields of its address set or taken away. */
export function FieldsLink({ fields, children, ...rest }: Props) {
  const [path] = useLocation();
  const query = useSearch();
  return (
    <Link {...rest} href={joined(path, queryWith(query, fields))}>
      {children}
    </Link>
  );
}
