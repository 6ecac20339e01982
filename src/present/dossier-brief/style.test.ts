import { expect, it } from 'vitest';
import { DOSSIER_STYLE } from './style.js';

it('prints on A4 and draws with the colours of the palette alone', () => {
  expect(DOSSIER_STYLE).toContain('@page{size:A4;');
  const own = DOSSIER_STYLE.slice(DOSSIER_STYLE.indexOf('.note{'));
  expect(own).not.toMatch(/#[0-9a-f]{3,6}\b/i);
});
