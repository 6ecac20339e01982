/**
 * Whether both stores can hold a value letter for letter, given as JSON: PostgreSQL has no NUL, and neither writes half a character
 * (a lone surrogate) as UTF-8. `JSON.stringify` escapes these two and no other of their form.
 */
export const isStorable = (json: string): boolean =>
  !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/.test(json);
