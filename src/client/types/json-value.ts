// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** Any value of JSON. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };
