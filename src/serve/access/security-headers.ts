/** Nothing but our own files, no frame around us, and no script or style inside a page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Powers of a browser that no page of ours uses. */
const POWERS = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'serial',
  'hid',
  'midi',
  'browsing-topics',
]
  .map((power) => `${power}=()`)
  .join(', ');

/**
 * What stands on every answer. The referrer is told to ourselves alone: told to nobody, a browser would not say either from which page a form
 * came. `X-Frame-Options` is for browsers that know no policy.
 */
const ALWAYS: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['permissions-policy', POWERS],
  ['x-robots-tag', 'noindex, nofollow'],
];

/** A year, in seconds: what browsers ask for before they remember a host as one of TLS alone. */
const TLS_FOR = 31_536_000;

/**
 * Sets the headers that keep a browser from doing with an answer what was not meant. A stricter policy of a page's own stays, and so does what is
 * said of caches; where nothing is said, nothing is stored. `isBehindTls`: what stands before this server speaks TLS.
 */
export function secure(headers: Headers, isBehindTls: boolean): void {
  for (const [name, value] of ALWAYS) headers.set(name, value);
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', POLICY);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  if (isBehindTls) headers.set('strict-transport-security', `max-age=${TLS_FOR}`);
}
