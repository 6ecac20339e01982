import { useState } from 'react';
import { useLocation } from 'wouter';
import { PAGES } from '../pages/index.js';
import { pageOf } from '../place/address.js';
import { PageLink } from '../place/page-link.js';
import { useDossier } from '../place/place.js';
import { openPalette } from './palette-key.js';

interface Props {
  readonly title: string;
  /** How many things wait for a person. */
  readonly review: number;
}

/** Where one can go in a dossier. On a phone it opens below the bar. */
export function Navigation({ title, review }: Props) {
  const { dossier } = useDossier();
  const [path] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const home = pageOf(dossier);
  return (
    <>
      <PageLink to={home} className="quiet dossier">
        {title}
      </PageLink>
      <button type="button" className="find" onClick={openPalette}>
        Search <kbd>/</kbd>
      </button>
      <button
        type="button"
        className="menu"
        aria-expanded={isOpen}
        aria-controls="pages"
        onClick={() => setOpen(!isOpen)}
      >
        Pages
      </button>
      <nav id="pages" aria-label="Pages" data-open={isOpen || undefined}>
        <ul>
          {PAGES.filter(({ label }) => label !== null).map(({ path: below, label }) => (
            <li key={below}>
              <PageLink
                to={`${home}${below}`}
                className="quiet"
                aria-current={path === `${home}${below}` ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                {label}
                {below === '/review' && review > 0 && <span className="count">{review}</span>}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
