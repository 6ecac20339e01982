import { z } from 'zod';
import { ActorRef } from './actor.js';

/** The name of a dossier, as people type it and as files are named: `korea`, `iran-2015`. */
export const DossierName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'a dossier is named with small letters, digits and hyphens, such as korea')
  .meta({ id: 'DossierName', description: 'Small letters, digits and hyphens, at most 40, a letter first' });
export type DossierName = z.infer<typeof DossierName>;

/** One process that is followed over the years: its name, what people call it, and who takes part in it. */
export const Dossier = z
  .object({ name: DossierName, title: z.string().min(1), parties: z.array(ActorRef) })
  .meta({ id: 'Dossier', description: 'One process that is followed: its name, title and parties' });
export type Dossier = z.infer<typeof Dossier>;
