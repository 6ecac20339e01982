import { z } from 'zod';
import { Job, type JobOrder } from '../../keep/queue/index.js';
import { Day, DossierName } from '../../record/index.js';
import { Refusal, refusalOf } from '../problem.js';
import { Reply } from '../reply.js';
import { type HouseAsked, ofHouse } from '../resource.js';
import { FORM_LIMITS, readForm, refuseTooLong } from '../work/form.js';
import { handIn, type Inbox } from '../work/hand-in.js';
import { labelOf } from '../work/label.js';
import { isWebAddress } from '../work/web-address.js';
import { plainText } from './fields.js';

/** Bytes of pasted text with all that stands around it: a report of a thousand pages. Larger ones are files. */
const MOST_PASTED = 5_000_000;

const howFields = {
  published: Day.nullable()
    .default(null)
    .describe('The day of publication, YYYY-MM-DD, on which relative dates hang'),
  force: z.boolean().default(false).describe('Read documents in other languages than English too'),
};
const Pasted = z.strictObject({
  text: z.string().min(1).describe('The text itself'),
  title: plainText(300).optional().describe('What it is called'),
  ...howFields,
});
const Addressed = z.strictObject({
  address: z
    .string()
    .max(2_000)
    .refine(
      isWebAddress,
      'must be an address of the web: http:// or https://, without name and password in it',
    )
    .describe('The address of a page, a document, a feed or a sheet'),
  ...howFields,
});
const Body = z.union([Pasted, Addressed]);

/** What goes for all files of a form. */
const FormFields = z.strictObject({
  published: Day.optional(),
  force: z.enum(['true', 'false']).default('false'),
});

export const JobAnswer = z
  .object({ job: Job })
  .meta({ id: 'JobAnswer', description: 'The work that was put into the queue' });

/** How work is answered for that is done later: where to look what becomes of it. */
export const accepted = (job: Job): Reply =>
  new Reply({ job }, { headers: { location: `/api/jobs/${job.id}` } });

/** Documents are sent to be read and kept. */
export const addDocuments = ofHouse({
  name: 'addDocuments',
  method: 'post',
  path: '/dossiers/{dossier}/documents',
  group: 'Long work',
  summary: 'Send documents to be read and kept',
  description: `Takes files as a form (at most ${FORM_LIMITS.files} of ${FORM_LIMITS.fileBytes / 1_000_000} MB each, ${FORM_LIMITS.allBytes / 1_000_000} MB in all; text, Markdown, HTML, PDF, DOCX, feeds, CSV and XLSX), a pasted text, or an address to fetch. Answers as soon as all of it is safely on the disk; it is read afterwards, even if the server is stopped meanwhile. A document that is there already is not added twice.`,
  right: 'edit',
  pace: 'quick',
  params: z.object({ dossier: DossierName }),
  body: Body,
  mostJson: MOST_PASTED,
  otherBodies: {
    'multipart/form-data':
      'Any number of files under any name; "published" (YYYY-MM-DD) and "force" (true or false) for all of them',
  },
  answer: JobAnswer,
  status: 202,
  examples: [
    {
      summary: 'A text that was pasted',
      params: { dossier: 'korea' },
      body: {
        title: 'Envoys meet in Oslo',
        text: 'OSLO, 5 March 2019 — The envoys of Norway and Sweden met in Oslo on Tuesday and agreed to meet again in May.',
      },
    },
    {
      summary: 'A path is no address',
      params: { dossier: 'korea' },
      body: { address: 'file:///etc/hostname' },
      status: 400,
    },
    {
      summary: 'A dossier that is not there',
      params: { dossier: 'atlantis' },
      body: { text: 'The envoys met.' },
      status: 404,
    },
  ],
  async respond({ house, caller, params, body, request }) {
    await house.ledgers.mark(params.dossier); // refuses a dossier that is not there
    const asking = { by: caller.name, dossier: params.dossier, asked: house.now() };
    const fill = (inbox: Inbox): Promise<JobOrder> =>
      body === null ? fromForm(request, inbox) : fromBody(body, inbox);
    return accepted(await handIn(house.work, asking, fill));
  },
});

async function fromBody(body: z.output<typeof Body>, inbox: Inbox): Promise<JobOrder> {
  if ('address' in body) await inbox.add({ label: body.address, title: null, address: body.address });
  else {
    const label = labelOf(`${body.title?.replace(/[/\\]/g, ' ') ?? 'pasted text'}.txt`);
    const title = body.title?.trim() || null;
    await inbox.add({ label, title, address: null }, [Buffer.from(body.text, 'utf8')]);
  }
  return { kind: 'add', published: body.published, force: body.force };
}

async function fromForm(
  request: HouseAsked<unknown, unknown, unknown>['request'],
  inbox: Inbox,
): Promise<JobOrder> {
  refuseTooLong(request.headers.get('content-length'));
  const type = request.headers.get('content-type') ?? '';
  const fields = await readForm(request.body, type, (label, pieces) =>
    inbox.add({ label, title: null, address: null }, pieces),
  );
  if (inbox.count() === 0)
    throw new Refusal('bad-request', 'body: there is no file in the form; send at least one.');
  const how = FormFields.safeParse(Object.fromEntries(fields));
  if (!how.success) throw refusalOf(how.error, 'body', Object.keys(FormFields.shape));
  return { kind: 'add', published: how.data.published ?? null, force: how.data.force === 'true' };
}
