import { registered } from './domain.js';
import { outletTable } from './shipped.js';

/** Archives that keep pages of others; what they keep, where the address says it, follows in it. */
const ARCHIVES = new Set(
  'archive.org archive.today archive.ph archive.is archive.fo archive.li archive.md archive.vn'.split(' '),
);
/** A page's own address within that of its archived copy. */
const INNER = /\/(https?:\/{1,2}.+)$/i;

/**
 * The outlet behind an address: of a known host (or a host above it) its outlet, else the registered part of the host. A copy in an archive
 * belongs to the outlet of the page that was archived. Null where the address is none of http(s), or an archive's that does not say
 * what it keeps.
 */
export function outletOfAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  if (ARCHIVES.has(registered(host))) {
    const inner = INNER.exec(`${url.pathname}${url.search}`)?.[1];
    return inner ? outletOfAddress(inner.replace(/^(https?:)\/+/i, '$1//')) : null;
  }
  return known(host) ?? ownerAt(host, url.pathname) ?? named(registered(host));
}

/** Hosts that keep files of others, each under its owner's name. */
const KEEPERS = new Set(['github.com', 'raw.githubusercontent.com', 'gist.github.com']);

/** Who keeps files at such a host, under the host that it gives them for pages (`somebody.github.io`). */
function ownerAt(host: string, path: string): string | null {
  const owner = /^\/([a-z0-9][a-z0-9-]{0,38})(?=\/|$)/i.exec(path)?.[1];
  return KEEPERS.has(host) && owner ? `${owner.toLowerCase()}.github.io` : null;
}

/** The outlet of the longest known host that this one is or lies under. */
function known(host: string): string | null {
  const { hosts } = outletTable();
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = hosts.get(labels.slice(i).join('.'));
    if (outlet) return outlet;
  }
  return null;
}

/** An outlet is named by letters, digits, points and hyphens; addresses in numbers and brackets name none. */
const named = (domain: string): string | null =>
  /^[a-z0-9][a-z0-9.-]*\.[a-z][a-z0-9-]*$/.test(domain) ? domain : null;
