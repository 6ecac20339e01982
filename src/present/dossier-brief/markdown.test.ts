import { expect, it } from 'vitest';
import { briefMaterial } from '../../../test/brief-material.js';
import { makeDossierBrief } from './make.js';
import { renderDossierMarkdown } from './markdown.js';

it('writes each part with its lines, and each source with its address; words are escaped', () => {
  const brief = makeDossierBrief(briefMaterial(), 'full');
  const text = renderDossierMarkdown({ ...brief, title: 'Cod *and* ships' });
  expect(text).toMatch(/^# Cod \\\*and\\\* ships\n/);
  for (const { title } of brief.sections) expect(text).toContain(`\n## ${title}\n`);
  expect(text).toMatch(/\n- `[+−]\d+ → [+−]\d+` \*\*10 May 2021:\*\* /);
  expect(text).toMatch(/\n## Sources\n\n- \\\[1\\\] /);
});
