import { join } from 'node:path';
import { DossierName, Failure } from '../../record/index.js';

/** Where a ledger lies: in a file of its own, or in a namespace of a PostgreSQL database. */
export type Place = FilePlace | ServerPlace;
export interface FilePlace {
  readonly kind: 'sqlite';
  readonly dossier: string;
  readonly path: string;
}
export interface ServerPlace {
  readonly kind: 'postgres';
  readonly dossier: string;
  /** `postgres://…`, with its password. */
  readonly address: string;
  /** The namespace of its tables. */
  readonly namespace: string;
  /** Folder in which copies are left that are made before a change of form. */
  readonly home: string;
}

/** What a ledger's file is called after its dossier. */
export const EXTENSION = '.dragoman';

/** Whether `--ledger` names a PostgreSQL database; anything else is a path. */
export const isServer = (address: string): boolean => /^postgres(?:ql)?:/.test(address);

/** The namespace of a dossier's tables in a PostgreSQL database. */
export const namespaceOf = (dossier: string): string => `dragoman_${dossier.replaceAll('-', '_')}`;

export interface Whereabouts {
  readonly dossier: string;
  readonly home: string;
  /** `postgres://…`, or the path of a ledger that does not lie in `home`. */
  readonly address?: string | undefined;
}

/** Where the ledger of a dossier lies. Throws `Failure` where the dossier's name or the address is none. */
export function placeOf({ dossier, home, address }: Whereabouts): Place {
  if (!DossierName.safeParse(dossier).success)
    throw new Failure(
      'bad-name',
      dossier,
      `"${dossier}" cannot be the name of a dossier; take at most 40 small letters, digits and hyphens, a letter first, such as korea.`,
    );
  if (address === undefined) return { kind: 'sqlite', dossier, path: join(home, dossier + EXTENSION) };
  if (!isServer(address)) return { kind: 'sqlite', dossier, path: address };
  if (!/^postgres(?:ql)?:\/\/./.test(address))
    throw new Failure(
      'bad-address',
      address,
      `"${shownAddress(address)}" is no address of a database; write it as postgres://user:password@host:5432/database.`,
    );
  return { kind: 'postgres', dossier, address, namespace: namespaceOf(dossier), home };
}

/** An address as messages may show it: without its password, wherever it stands. */
export const shownAddress = (address: string): string =>
  address.replace(/^([a-z]+:\/\/[^/?#:@]*):[^/?#]*@/, '$1@').replace(/([?&]password=)[^&]*/, '$1…');

/** A place as messages name it. */
export const shown = (place: Place): string =>
  place.kind === 'sqlite' ? place.path : shownAddress(place.address);
