import { expect, it } from 'vitest';
import { slug } from './slug.js';

it.each([
  ['Two Envoys', 'two-envoys'],
  ['fourth-meeting', 'fourth-meeting'],
  ['Übereinkunft (Entwurf) №2', 'ubereinkunft-entwurf-no2'],
  ['회담 2018', '회담-2018'],
  ['../..//', ''],
  ['x'.repeat(100), 'x'.repeat(80)],
])('%j becomes %j', (words, expected) => expect(slug(words).normalize('NFC')).toBe(expected));
