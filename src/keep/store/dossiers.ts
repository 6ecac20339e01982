import { readdirSync } from 'node:fs';
import { DossierName, Failure } from '../../record/index.js';
import { told } from './faults.js';
import { EXTENSION, isServer, type Whereabouts } from './place.js';

/** The names of the dossiers in a folder, or in the PostgreSQL database at `address`, in order. Throws `Failure` where neither can be read. */
export async function dossiersIn({ home, address }: Omit<Whereabouts, 'dossier'>): Promise<string[]> {
  const names = address !== undefined && isServer(address) ? await onServer(address, home) : inFolder(home);
  return names.filter((name) => DossierName.safeParse(name).success).sort();
}

async function onServer(address: string, home: string): Promise<string[]> {
  const { dossiersAt } = await import('./postgres.js');
  return dossiersAt(address).catch((thrown) => {
    throw told(thrown, { kind: 'postgres', address, home, dossier: '', namespace: '' });
  });
}

/** Names without their ending; what else lies there (copies, write-ahead logs) has a name that no dossier can have. */
function inFolder(home: string): string[] {
  try {
    return readdirSync(home)
      .filter((name) => name.endsWith(EXTENSION))
      .map((name) => name.slice(0, -EXTENSION.length));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    const message = `"${home}" cannot be looked into for dossiers; ask for the right to read it, or name another folder in DRAGOMAN_HOME.`;
    throw new Failure('unreadable', home, message, { cause });
  }
}

/** The refusal of a dossier that is not there: says which are, and how to make one. */
export async function missingDossier(whereabouts: Whereabouts, where: string): Promise<Failure> {
  const { dossier } = whereabouts;
  const others = (await dossiersIn(whereabouts)).filter((name) => name !== dossier);
  const there = others.length === 0 ? 'no dossier is there yet' : `there ${listed(others)}`;
  const message = `There is no dossier "${dossier}" in "${where}" (${there}); make it with "dragoman init ${dossier}".`;
  return new Failure('missing-dossier', dossier, message);
}

/** "is a", "are a and b", "are a, b and c". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length === 1 ? `is ${last}` : `are ${names.slice(0, -1).join(', ')} and ${last}`;
}
