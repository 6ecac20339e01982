import { decode } from './decode.js';
import type { Extracted, RawDocument } from './format.js';

/** Text without mark-up, as it stands: the format of last resort for bytes that are text at all. */
export const extract = (raw: RawDocument): Extracted => ({ text: decode(raw) });
