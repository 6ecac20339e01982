// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { Day } from '../types/day.js';
import type { JsonSchema } from '../types/json-schema.js';
import type { ParsedText } from '../types/parsed-text.js';
import type { Reading } from '../types/reading.js';

/** What `makeReading` is asked with. */
export interface MakeReadingAsked {
  readonly body: {
    /** At most 100000 characters */
    text: string;
    /** What it is called; what the text itself says unless said */
    title?: string;
    /** The day of publication, on which relative dates hang */
    published?: Day;
    /** Read it although it is in another language than English */
    force?: boolean;
  };
}

/** What `parse` is asked with. */
export interface ParseAsked {
  /** At most 2000 characters */
  readonly text: string;
  /** The day of publication, on which relative dates and offices hang */
  readonly published?: Day | undefined;
}

/** What `schema` is asked with. */
export interface SchemaAsked {
  /** What to describe */
  readonly name: 'reading' | 'encounter' | 'commitment' | 'position' | 'obstacle' | 'assessment' | 'statement' | 'capability' | 'alignment' | 'pause' | 'precedent';
}

/** Reading. */
export interface ReadingOperations {
  /** What a text says, in the terms of the record; nothing of it is kept. Plain text, or the source of a web page or of Markdown. Each item comes with its passages: text.slice(start, end) is the quote, always. */
  makeReading(asked: MakeReadingAsked, options?: CallOptions): Promise<Reading>;

  /** How sentences are analyzed, before anything is read from them. Words with their tags and what each hangs on, whom names denote, which days times mean, and who does what to whom. */
  parse(asked: ParseAsked, options?: CallOptions): Promise<ParsedText>;

  /** The JSON Schema of a reading, or of one kind of item. */
  schema(asked: SchemaAsked, options?: CallOptions): Promise<JsonSchema>;
}

export const READING_ROUTES = {
  makeReading: ['post', '/api/readings'],
  parse: ['get', '/api/parse'],
  schema: ['get', '/api/schemas/{name}'],
} as const;
