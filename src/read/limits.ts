/** The largest document that is read, in bytes. A 300-page report is 1–5 MB; what is larger is an archive, a scan or an attack. */
export const MAX_BYTES = 20_000_000;

/** How long an address may take from the first look-up to the last byte, redirects included, in milliseconds. */
export const TIMEOUT_MS = 20_000;

/** Redirects that are followed: as many as the Fetch standard allows (20) is generous; publishers need two or three. */
export const MAX_REDIRECTS = 8;
