const withoutWeakness = (etag: string): string => etag.trim().replace(/^W\//, '');

/** Whether a mark is among those that a caller has (`If-None-Match`); weak comparison (RFC 9110, 8.8.3.2). */
export const isAmong = (sent: string | null, etag: string): boolean =>
  sent !== null &&
  (sent.trim() === '*' || sent.split(',').some((one) => withoutWeakness(one) === withoutWeakness(etag)));

/** Whether a caller takes an answer that is packed with gzip. */
export const acceptsGzip = (request: Request): boolean =>
  (request.headers.get('accept-encoding') ?? '')
    .split(',')
    .some((coding) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(coding));
