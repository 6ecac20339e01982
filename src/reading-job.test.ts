import { describe, expect, it } from 'vitest';
import { PROCESS } from '../test/ledger-process.js';
import { doJob, failedOf, failureOf, nameOf, type Unread } from './reading-job.js';
import { Failure, type SourceDocument } from './record/index.js';

const TEXT = 'Donald Trump met Kim Jong Un in Hanoi on 27 February 2019.';
const document: SourceDocument = { ...PROCESS.announced.document, text: TEXT };

describe('a job', () => {
  it('is called after what it reads', () => {
    expect(nameOf({ document })).toBe('announced');
    expect(nameOf({ reading: PROCESS.wire })).toBe(PROCESS.wire.document.source);
    expect(nameOf({ failed: failedOf('x', 'here') })).toBe('here');
  });

  it('reads what is wanted, and asks before the work', async () => {
    const asked: SourceDocument[] = [];
    const wanted = await doJob({ document }, (one) => asked.push(one) > 0);
    expect(asked).toEqual([document]);
    expect(wanted).toMatchObject({ reading: { document, items: [{ kind: 'encounter' }] } });
    expect(await doJob({ document }, async () => false)).toEqual({ skipped: document });
  });

  it('says as data what went wrong, so that it passes from thread to thread', async () => {
    const odd = { document: { ...document, text: 7 } } as unknown as Unread;
    const result = await doJob(odd, () => true);
    expect(result).toMatchObject({ failed: { code: null, input: 'announced', message: expect.any(String) } });
    expect(structuredClone(result)).toEqual(result);
    const refusal = new Failure('damaged', 'x', 'It is damaged.');
    const refused = await doJob({ document }, () => Promise.reject(refusal));
    expect(refused).toEqual({ failed: { code: 'damaged', input: 'announced', message: 'It is damaged.' } });
  });

  it('turns that into an error again', () => {
    expect(failureOf(failedOf(new Failure('damaged', 'x', 'Broken.'), 'y'))).toMatchObject({
      name: 'Failure',
      code: 'damaged',
      input: 'y',
      message: 'Broken.',
    });
    const plain = failureOf(failedOf(new Error('odd'), 'y'));
    expect([plain.name, plain.message]).toEqual(['Error', 'odd']);
    expect(failureOf(failedOf('words', 'y')).message).toBe('words');
  });
});
