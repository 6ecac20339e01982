import { expect, it } from 'vitest';
import { uuidOf } from './uuid.js';

// As Python's uuid.uuid5(uuid.NAMESPACE_URL, name) has them.
it.each([
  ['https://example.org/', '527dda32-a0de-5105-a042-cb475b5f7d11'],
  ['urn:dragoman:entry:é', 'b86b46af-a33a-5622-a963-aaa6a9358d88'],
  ['', '1b4db7eb-4057-5ddf-91e0-36dec72071f5'],
])('%j is always %s', (urn, uuid) => expect(uuidOf(urn)).toBe(uuid));
