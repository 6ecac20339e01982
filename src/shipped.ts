import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './maker.js';
import { Day, Dossier, DossierName, Failure } from './record/index.js';

/** A dossier that comes with the program: a folder of tables and notes, of which a ledger is made. */
export interface ShippedDossier {
  readonly dossier: Dossier;
  /** The day on which its tables were compiled: its ledger says that all of it was written then. */
  readonly compiled: Day;
  readonly folder: string;
}

/** What the folder of a shipped dossier says about it. */
const CARD = 'dossier.json';

const shippedFolder = (): string => join(packageFolder(), 'data');

/** The names of the dossiers that ship: folders below `data` that hold a `dossier.json`. */
export const shippedNames = (data: string = shippedFolder()): string[] =>
  readdirSync(data)
    .filter((name) => DossierName.safeParse(name).success && existsSync(join(data, name, CARD)))
    .sort();

/** The dossier that ships under a name, or null where none does. Throws `Failure` where its `dossier.json` is none. */
export function shippedDossier(name: string, data: string = shippedFolder()): ShippedDossier | null {
  if (!DossierName.safeParse(name).success) return null;
  const folder = join(data, name);
  const path = join(folder, CARD);
  if (!existsSync(path)) return null;
  const { compiled, ...card } = cardIn(path);
  const dossier = Dossier.strict().safeParse({ ...card, name });
  const day = Day.safeParse(compiled);
  if (dossier.success && day.success) return { dossier: dossier.data, compiled: day.data, folder };
  const wrong = (dossier.error ?? day.error)?.issues[0];
  const where = wrong?.path.join('.') || 'compiled';
  throw damaged(path, `"${where}": ${wrong?.message ?? 'it is missing'}`);
}

function cardIn(path: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(readFileSync(path, 'utf8')) };
  } catch {
    throw damaged(path, 'it is no JSON');
  }
}

const damaged = (path: string, why: string): Failure =>
  new Failure(
    'damaged',
    path,
    `"${path}" does not describe a dossier (${why}); give its title, its parties and the day "compiled".`,
  );
