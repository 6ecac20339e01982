import { expect, it } from 'vitest';
import { labelOf } from './label.js';

it.each([
  ['wire.txt', 'wire.txt'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Ana\\note.docx', 'note.docx'],
  ['line\r\nX-Header: 1.txt', 'lineX-Header: 1.txt'],
  ['abc\u202Etxt.exe', 'abctxt.exe'],
  ['https://news.example/a.html', 'a.html'],
  ['..', 'document'],
  ['-', 'document'],
  ['reports/', 'document'],
  [undefined, 'document'],
])('calls %j %j', (filename, label) => expect(labelOf(filename)).toBe(label));

it('shortens a long name, and keeps its ending', () => {
  const label = labelOf(`${'long '.repeat(100)}.pdf`);
  expect([...label].length).toBe(150);
  expect(label.endsWith('.pdf')).toBe(true);
});
