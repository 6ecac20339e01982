import { describe, expect, it } from 'vitest';
import { column, writePdf } from '../../test/fixtures/pdf-writer.js';
import type { RawDocument } from './format.js';
import { extract } from './pdf.js';

const raw = (bytes: Uint8Array): RawDocument => ({
  source: 'report.pdf',
  name: 'report.pdf',
  bytes,
  contentType: null,
  charset: null,
});
const textOf = async (pages: Parameters<typeof writePdf>[0]): Promise<string> =>
  (await extract(raw(writePdf(pages)))).text;

describe('a PDF file', () => {
  it('gives its lines as paragraphs, with hyphenation at line ends undone', async () => {
    const page = column([
      'The envoys of both sides spent two days in the old town and spoke of in-',
      'spections, of fuel and of the families that had been parted by the war.',
      '',
      'A second round is planned. A long-term plan was not on the table, and the long-',
      'term outlook stayed dim, as the host put it to the press in the evening hours.',
    ]);
    expect(await textOf([page])).toBe(
      'The envoys of both sides spent two days in the old town and spoke of inspections, of fuel and of the families that had been parted by the war.\n\nA second round is planned. A long-term plan was not on the table, and the long-term outlook stayed dim, as the host put it to the press in the evening hours.',
    );
  });

  it('keeps headings and indented paragraphs apart', async () => {
    const page = [
      { text: 'What was agreed', y: 720, size: 18 },
      { text: 'The first paragraph says what both sides wrote down at the table.', y: 700, size: 12 },
      {
        text: 'Indented, the second says what they left out of it for a later day.',
        x: 90,
        y: 686,
        size: 12,
      },
    ];
    expect((await textOf([page])).split('\n\n')).toHaveLength(3);
  });

  it('drops running heads and page numbers, and joins a sentence over pages', async () => {
    const topics = ['border posts', 'family visits', 'fuel deliveries', 'fishing grounds'];
    const pages = topics.map((topic, i) => [
      { text: `Yearbook of Talks ${i + 1}`, y: 760, size: 9 },
      { text: `On ${topic} the delegations came back to the table after many months and`, y: 700 },
      { text: 'with them came the observers, who had stayed away for most of the spring, and', y: 686 },
      { text: `a paper on ${topic} went round the table before it was put aside by the two`, y: 672 },
      { text: `- ${i + 1} -`, x: 300, y: 40, size: 9 },
    ]);
    const text = await textOf(pages);
    expect(text).not.toContain('Yearbook');
    expect(text).not.toMatch(/- \d -/);
    expect(text).toContain('put aside by the two On family visits the delegations');
  });

  it('keeps a number that only looks like a page number within the text', async () => {
    const page = column([
      'Prisoners freed so far, by the count of the delegates on the spot:',
      '',
      '42',
      '',
      'More are to follow.',
    ]);
    expect(await textOf([page])).toContain('42');
  });

  it('reads the title and the day on which it was made from the information record', async () => {
    const info = { Title: 'Report on the talks', CreationDate: "D:20180613093000+02'00'" };
    const found = await extract(raw(writePdf([column(['Nothing was signed.'])], { info })));
    expect(found).toMatchObject({ title: 'Report on the talks', made: '2018-06-13' });
  });

  it('tells how far it is', async () => {
    const seen: [number, number | null, string][] = [];
    const pages = [column(['One.']), column(['Two.'])];
    await extract(raw(writePdf(pages)), (...step) => seen.push(step));
    expect(seen).toEqual([
      [1, 2, 'pages'],
      [2, 2, 'pages'],
    ]);
  });

  it.each([
    [
      'with a password',
      writePdf([column(['Secret.'])], { encrypted: true }),
      'encrypted',
      '"report.pdf" is protected by a password; save it without one.',
    ],
    [
      'without a text layer',
      writePdf([[], []]),
      'no-text-layer',
      '"report.pdf" is a scan without a text layer; run text recognition (OCR) on it first.',
    ],
    [
      'that is damaged',
      Buffer.from('%PDF-1.4\nnothing of a PDF follows'),
      'damaged',
      '"report.pdf" is a damaged PDF file; open it in its own program and save it again.',
    ],
    [
      'that is cut off',
      writePdf([column(['Cut.'])]).subarray(0, 300),
      'damaged',
      '"report.pdf" is a damaged PDF file; open it in its own program and save it again.',
    ],
  ])('%s is refused', async (_, bytes, code, message) => {
    await expect(extract(raw(bytes))).rejects.toMatchObject({ name: 'Failure', code, message });
  });

  it('of 300 pages is read in bounded time', async () => {
    const lines = Array.from(
      { length: 45 },
      (_, i) => `Line ${i} of a page of the long report about what was said and done there.`,
    );
    const bytes = writePdf(Array.from({ length: 300 }, () => column(lines)));
    const start = performance.now();
    expect((await extract(raw(bytes))).text.length).toBeGreaterThan(500_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
