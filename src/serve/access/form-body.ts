import { Refusal } from '../problem.js';

/** Bytes of a form: a name, a password and a path have some hundreds. */
const MOST = 8_000;

/** The fields of a form as a browser sends it. Throws `Refusal` for a body of another kind, and for one that is too long to be ours. */
export async function formIn(request: Request): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? ''))
    throw new Refusal(
      'wrong-media-type',
      'This takes the form of the log-in page, or JSON at POST /api/session.',
    );
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.byteLength;
    if (size > MOST) throw new Refusal('body-too-large', `A form may have ${MOST / 1000} KB.`);
    pieces.push(piece);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}
