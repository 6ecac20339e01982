// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { JsonValue } from './json-value.js';

/** A JSON Schema, draft 2020-12 */
export type JsonSchema = Record<string, JsonValue>;
