import { expect, it } from 'vitest';
import { callerOf } from '../../../test/serve-app.js';
import { startPage } from './start-page.js';

const korea = {
  name: 'korea',
  title: 'Korea <and> others',
  parties: [],
  documents: 1,
  entries: 2,
  changed: '2026-11-22T10:00:00.000Z',
};

it('shows each dossier with what can be looked at of it', () => {
  const page = startPage(callerOf(), [korea]);
  expect(page).toContain('Korea &lt;and&gt; others');
  expect(page).toContain('1 document, 2 entries; last changed 2026-11-22');
  for (const path of ['brief?form=html', 'scores?form=html', 'feed.atom', 'timeline', 'ask'])
    expect(page).toContain(`"/api/dossiers/korea/${path}"`);
});

it('says why one cannot be opened, and that none is open', () => {
  expect(startPage(callerOf(), [{ name: 'iran', fault: 'It is damaged & closed.' }])).toContain(
    'It is damaged &amp; closed.',
  );
  expect(startPage(callerOf(), [])).toContain('No dossier is open to you yet.');
});
