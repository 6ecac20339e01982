export { bandsOf } from './bands.js';
export { containment, isCopy, type Traces } from './copy.js';
export { type Fingerprint, fingerprint, fingerprintOf, likeness, packed, unpacked } from './fingerprint.js';
export { UNDATED, weekOf, weeksAround } from './weeks.js';
