import type { ReactNode } from 'react';
import type { Page } from '../pages/index.js';
import { PageLink } from '../place/page-link.js';

interface Props {
  /** Between the name of the program and the page: navigation. */
  readonly head?: ReactNode;
  readonly page?: Page | undefined;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function Frame({ head, page, children }: Props) {
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
      <main id="page" tabIndex={-1} className={`on-${page?.name ?? 'home'}${page?.isWide ? ' wide' : ''}`}>
        {children}
      </main>
    </>
  );
}
