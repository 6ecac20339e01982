import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { SCRIPT, smallDesk } from '../../../test/small-desk.js';
import { builtDesk } from './built.js';

it('is read whole, each file with its type and packed where it was', () => {
  const folder = smallDesk();
  const built = builtDesk(folder);
  rmSync(folder, { recursive: true });
  expect(built?.page).toContain('<div id="desk">');
  expect([...(built?.files.keys() ?? [])].sort()).toEqual(['index-1a.js', 'index-2b.css']);
  const script = built?.files.get('index-1a.js');
  expect(script?.type).toBe('text/javascript; charset=utf-8');
  expect(Buffer.from(script?.bytes ?? []).toString()).toBe(SCRIPT);
  expect(gunzipSync(script?.packed ?? new Uint8Array()).toString()).toBe(SCRIPT);
  expect(built?.files.get('index-2b.css')?.packed).toBeNull();
});

it('is null where nothing was built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman no desk '));
  expect(builtDesk(folder)).toBeNull();
  rmSync(folder, { recursive: true });
});
