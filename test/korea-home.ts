import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { dragoman } from './built-program.js';

const FILE = 'korea.dragoman';
/** Milliseconds between two looks whether another file of tests has made it. */
const POLL = 200;

/** A new folder of ledgers with the Korea dossier in it, for the caller to remove. The dossier is made once a run of tests (some 10 s). */
export async function koreaHome(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'dragoman korea '));
  copyFileSync(await madeOnce(inject('once')), join(home, FILE));
  return home;
}

/** Where the dossier is that all copies are made of. Whoever makes the folder `making` first makes it; the others wait for it. */
async function madeOnce(once: string): Promise<string> {
  const made = join(once, FILE);
  const making = join(once, 'making');
  const failed = join(once, 'failed');
  if (mkdirSync(making, { recursive: true }) === undefined) {
    while (!existsSync(made) && !existsSync(failed)) await sleep(POLL);
  } else {
    const { code, stderr } = await dragoman(['init', 'korea'], { env: { DRAGOMAN_HOME: making } });
    if (code === 0) renameSync(join(making, FILE), made);
    else {
      mkdirSync(failed);
      throw new Error(stderr);
    }
  }
  if (!existsSync(made))
    throw new Error('the Korea dossier could not be made; another file of tests says why');
  return made;
}
