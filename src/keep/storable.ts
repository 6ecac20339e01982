/**
 * Whether both stores can hold a value letter for letter, given as JSON: PostgreSQL has no NUL, and neither writes half a character
 * (a lone surrogate) as UTF-8. `JSON.stringify` escapes these two and no other of their form.
 */
export const isStorable = (json: string): boolean =>
  // Most JSON has no escape of this form at all, which is seen at once.
  !json.includes('\\u') || !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/.test(json);

/** What is said of a value that is not. */
export const UNSTORABLE: string = 'a NUL or half a character, which no ledger can keep.';
