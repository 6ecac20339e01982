import type { ReactNode } from 'react';
import { PageLink } from '../place/page-link.js';

interface Props {
  /** Between the name of the program and the page: navigation. */
  readonly head?: ReactNode;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function Frame({ head, isWide = false, children }: Props) {
  return (
    <>
      <a className="skip" href="#page">
        To the page
      </a>
      <header className="bar no-print">
        <PageLink to="/" className="quiet wordmark">
          Dragoman
        </PageLink>
        {head}
      </header>
      <main id="page" tabIndex={-1} className={isWide ? 'wide' : undefined}>
        {children}
      </main>
    </>
  );
}
