import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { carried } from './address.js';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly to: string;
  readonly children: ReactNode;
};

/** A link to a page of the desk. The day from which one looks goes along. */
export function PageLink({ to, children, ...rest }: Props) {
  const query = useSearch();
  return (
    <Link {...rest} href={carried(to, query)}>
      {children}
    </Link>
  );
}
