/** A field that a refusal names, and what is allowed in it. */
export interface WrongField {
  readonly field: string;
  readonly detail: string;
}

/** A refusal of the server (RFC 9457): the message says what is wrong and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** Of HTTP: 404. */
  readonly status: number;
  /** Which sort it is: `not-found`; `unknown` where the answer came from something else than Dragoman. */
  readonly code: string;
  /** The sort in words. */
  readonly title: string;
  readonly errors: readonly WrongField[];
  /** After how many milliseconds to ask again, where the server says so. */
  readonly retryAfter: number | null;
  /** All that the refusal holds: a decision that came too late brings the entries as they are now. */
  readonly told: Readonly<Record<string, unknown>>;
  constructor(
    told: Pick<Problem, 'status' | 'code' | 'title' | 'errors' | 'retryAfter' | 'told' | 'message'>,
  ) {
    super(told.message);
    this.status = told.status;
    this.code = told.code;
    this.title = told.title;
    this.errors = told.errors;
    this.retryAfter = told.retryAfter;
    this.told = told.told;
  }
}

const TYPE = 'urn:dragoman:problem:';

/** The refusal that an answer is. What does not come from Dragoman, such as a proxy's page, is told by its status alone. */
export async function problemIn(response: Response): Promise<Problem> {
  const { status, statusText, headers } = response;
  const told = await response.json().catch(() => null);
  const fields: Record<string, unknown> = isFields(told) ? told : {};
  const text = (name: string): string | null => (typeof fields[name] === 'string' ? fields[name] : null);
  const type = text('type');
  const title = text('title') ?? (statusText || `status ${status}`);
  return new Problem({
    status,
    code: type?.startsWith(TYPE) ? type.slice(TYPE.length) : 'unknown',
    title,
    message: text('detail') ?? `${title} (${status})`,
    errors: Array.isArray(fields.errors) ? fields.errors.filter(isWrongField) : [],
    told: fields,
    retryAfter: retryAfter(headers.get('retry-after')),
  });
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isWrongField = (value: unknown): value is WrongField =>
  isFields(value) && typeof value.field === 'string' && typeof value.detail === 'string';

const retryAfter = (seconds: string | null): number | null =>
  seconds !== null && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : null;
