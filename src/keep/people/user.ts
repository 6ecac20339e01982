import { z } from 'zod';
import { DossierName, Failure, type Instant } from '../../record/index.js';

/** What a user may do in the dossiers that are open to them. */
export const ROLES = ['reader', 'editor'] as const;
export type Role = (typeof ROLES)[number];

/** How a user is called, here and in the log of every ledger. */
export const UserName = z
  .string()
  .regex(/^[a-z][a-z0-9._-]{0,39}$/)
  .meta({
    id: 'UserName',
    description: 'At most 40 small letters, digits, dots, hyphens and underscores, a letter first',
  });

/** Names of dossiers, or `*` for all that there are and will be. */
export const EVERY = '*';
export const Dossiers = z.array(z.union([z.literal(EVERY), DossierName])).min(1);

/** A person who may come in. */
export interface User {
  readonly name: string;
  readonly role: Role;
  readonly dossiers: readonly string[];
  readonly disabled: boolean;
  readonly made: Instant;
}

/** Throws `Failure` where a name cannot be a user's. */
export function checkUserName(name: string): void {
  if (UserName.safeParse(name).success) return;
  const message = `"${name}" cannot be the name of a user; take at most 40 small letters, digits, dots, hyphens and underscores, a letter first, such as berta.`;
  throw new Failure('bad-name', name, message);
}

/** The grants in one form: each name once and in order, `*` alone. Throws `Failure` for what is no name of a dossier. */
export function grantsFrom(names: readonly string[]): readonly string[] {
  for (const name of names)
    if (name !== EVERY && !DossierName.safeParse(name).success)
      throw new Failure(
        'bad-name',
        name,
        `"${name}" cannot be the name of a dossier; name one that "dragoman dossiers" lists, or * for all.`,
      );
  return names.includes(EVERY) ? [EVERY] : [...new Set(names)].sort();
}

/** Whether grants hold a dossier. */
export const holds = (dossiers: readonly string[], dossier: string): boolean =>
  dossiers.includes(EVERY) || dossiers.includes(dossier);

/** The refusal of a user who is not there. */
export const missingUser = (name: string): Failure =>
  new Failure('missing-user', name, `There is no user "${name}"; "dragoman user list" lists them.`);
