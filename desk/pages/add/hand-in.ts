import type { AddDocumentsAsked } from 'dragoman/client';
import { server } from '../../ask/server.js';

/** What goes for all documents that are handed in together. */
export interface Handing {
  /** The day of publication, YYYY-MM-DD; empty where the documents themselves tell. */
  readonly published: string;
  /** Documents in other languages than English are read too. */
  readonly force: boolean;
}

/** Puts files into the queue, and tells the job. Throws what the server refuses. */
export async function handInFiles(
  dossier: string,
  files: readonly File[],
  { published, force }: Handing,
): Promise<string> {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  if (published !== '') form.append('published', published);
  if (force) form.append('force', 'true');
  return (await server.addDocuments({ dossier, body: form })).job.id;
}

/** Puts a text or an address into the queue, and tells the job. Throws what the server refuses. */
export async function handIn(
  dossier: string,
  what: { readonly text: string; readonly title?: string } | { readonly address: string },
  { published, force }: Handing,
): Promise<string> {
  const body = { ...what, published: published === '' ? null : published, force };
  return (await server.addDocuments({ dossier, body } satisfies AddDocumentsAsked)).job.id;
}
