import { decode } from './decode.js';
import type { Format } from './format.js';

/** Text without mark-up. It is stored as it stands; the format of last resort for bytes that are text at all. */
export const plainText: Format = {
  mediaType: 'text/plain',
  extensions: ['txt', 'text', 'asc'],
  extract: (raw) => ({ text: decode(raw) }),
};
