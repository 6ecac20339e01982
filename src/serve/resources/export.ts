import { z } from 'zod';
import { exportedFrom } from '../../exporting.js';
import { filterAsked } from '../../filtered.js';
import { exportLines, type Ledger } from '../../keep/index.js';
import { EXPORTS, type FormatName } from '../../present/exchange/index.js';
import { type ViewAsked, viewAsked } from '../../seen.js';
import { fileAnswer } from '../file-answer.js';
import { Refusal } from '../problem.js';
import { content } from '../reply.js';
import { onDossier } from '../resource.js';
import { ItemKind } from '../schemas/item-kind.js';
import { asField, filterFields, viewFields } from './fields.js';

const formats = ['jsonl', ...Object.keys(EXPORTS)] as ['jsonl', ...FormatName[]];
/** Of JSON Lines; it is registered nowhere, and widely used. */
const LINES = 'application/jsonl; charset=utf-8';
const told = Object.entries(EXPORTS).map(([name, { summary }]) => `${name} (${summary})`);

const query = z.object({
  ...filterFields,
  kind: ItemKind.optional().describe('Only entries of this kind'),
  ...viewFields,
});
type Asked = ViewAsked & z.output<typeof query>;

/** A dossier for other programs. */
export const exportDossier = onDossier({
  name: 'exportDossier',
  method: 'get',
  path: '/dossiers/{dossier}/export/{format}',
  group: 'Exports',
  summary: 'The dossier for other programs: whole, or as a table, map, calendar, graph',
  description: `"jsonl" is the log itself, whole and exact, which "dragoman import" takes in again; no part of it can be asked for. The other formats show the entries for one purpose: ${told.join(', ')}. Tables have columns of their own for each kind, and without a kind those that all share.`,
  right: 'read',
  pace: 'slow',
  isFile: true,
  params: z.object({ format: z.enum(formats).describe('Which format') }),
  query,
  answer: null,
  otherAnswers: [...new Set([LINES, ...Object.values(EXPORTS).map(({ mediaType }) => mediaType)])],
  examples: [
    { summary: 'The log', params: { dossier: 'korea', format: 'jsonl' } },
    {
      summary: 'Encounters as a table',
      params: { dossier: 'korea', format: 'csv' },
      query: { kind: 'encounter', from: '2018' },
    },
    {
      summary: 'A calendar, as known on a day',
      params: { dossier: 'korea', format: 'icalendar' },
      query: { asOf: '2019-03-01' },
    },
    {
      summary: 'A part of the log',
      params: { dossier: 'korea', format: 'jsonl' },
      query: { kind: 'pause' },
      status: 400,
    },
    { summary: 'A format that is none', params: { dossier: 'korea', format: 'xml' }, status: 400 },
  ],
  respond: ({ ledger, params: { dossier, format }, query: asked }) =>
    format === 'jsonl' ? log(ledger, dossier, asked) : view(ledger, dossier, format, asked),
});

async function log(ledger: Ledger, dossier: string, asked: Asked) {
  const [field] = Object.keys(asked).filter((name) => asked[name as keyof Asked] !== undefined);
  if (field !== undefined) {
    const detail = 'jsonl is the whole log; ask for a part of the dossier in another format.';
    throw new Refusal('bad-request', `query.${field}: ${detail}`, {
      errors: [{ field: `query.${field}`, detail }],
    });
  }
  return content(LINES, await fileAnswer(exportLines(ledger)), { filename: `${dossier}.jsonl` });
}

async function view(ledger: Ledger, dossier: string, format: FormatName, { kind, ...asked }: Asked) {
  const { write, mediaType, extension, readsTexts } = EXPORTS[format];
  const filter = await filterAsked(asked, ledger.now().slice(0, 10), asField);
  const exported = await exportedFrom(ledger, await viewAsked(ledger, asked, asField), {
    filter,
    readsTexts,
  });
  const file = await fileAnswer(write(exported, { kind: kind ?? null }));
  return content(mediaType, file, { filename: `${dossier}${kind ? `-${kind}` : ''}.${extension}` });
}
