/** What went wrong, for programs: one code for each sentence that a person may meet. */
export type FailureCode =
  | 'missing'
  | 'no-documents'
  | 'empty'
  | 'binary'
  | 'encrypted'
  | 'no-text-layer'
  | 'damaged'
  | 'language'
  | 'too-large'
  | 'unsupported'
  | 'unresolved-host'
  | 'redirects'
  | 'too-slow'
  | 'http-status'
  | 'private-network'
  | 'unreachable'
  | 'bad-date'
  | 'unwritable'
  | 'unreadable'
  | 'bad-name'
  | 'bad-address'
  | 'missing-dossier'
  | 'dossier-exists'
  | 'not-a-ledger'
  | 'newer-ledger'
  | 'old-server'
  | 'refused'
  | 'read-only'
  | 'disk-full'
  | 'busy'
  | 'connection-lost'
  | 'not-found'
  | 'wrong-slots'
  | 'changed-meanwhile'
  | 'bad-query'
  | 'bad-question'
  | 'bad-probability'
  | 'no-meeting'
  | 'unverified'
  | 'undecided'
  | 'decided'
  | 'window-passed'
  | 'no-forecast'
  | 'bad-password'
  | 'user-exists'
  | 'missing-user'
  | 'no-users'
  | 'unknown-caller'
  | 'too-many'
  | 'port-in-use'
  | 'bad-host';

/** A refusal that a person can act on. Its message is one sentence that names the input and says what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly input: string;
  constructor(code: FailureCode, input: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.input = input;
  }
}
