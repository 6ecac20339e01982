import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { outletsOf } from './outlet-of.js';

const BODY = 'Envoys of both sides met in the old customs house on Tuesday and spoke for six hours.';

describe('the outlets of an ordinary document', () => {
  it.each([
    ['https://www.koreaherald.com/view/1', BODY, ['koreaherald.com']],
    ['https://www.koreaherald.com/view/1', `SEOUL (Yonhap) — ${BODY}`, ['yna.co.kr']],
    ['notes/day.txt', `SEOUL (Yonhap) — ${BODY}`, ['yna.co.kr']],
    ['notes/day.txt', BODY, []],
    ['notes/day.txt', `source: https://press.un.org/x\n${BODY}`, []],
    ['-', '', []],
  ])('%s', (source, text, outlets) => expect(outletsOf({ source, text })).toEqual(outlets));
});

describe('the outlets of a row', () => {
  const of = (source: string, ...sources: string[]) =>
    outletsOf({ source, text: 'note: as told (Reuters)', row: tableRow('facts', 'one', { sources }) });

  it('are those of its sources, each once', () => {
    expect(of('facts.csv#row=3', 'https://press.un.org/x')).toEqual(['un.org']);
    expect(of('facts.csv#row=4', 'Yonhap', 'https://press.un.org/x', 'https://en.yna.co.kr/1')).toEqual([
      'yna.co.kr',
      'un.org',
    ]);
  });

  it('are one for all digests', () =>
    expect(of('facts.csv#row=3', 'digest:12', 'digest:13')).toEqual(['digests']));

  it.each([
    ['desk/Old facts.csv#row=5', ['old-facts.csv']],
    ['https://desk.example/facts.xlsx#sheet=Peace%20talks&row=5', ['facts.xlsx']],
    ['факты.csv#row=5', []],
  ])('are the file where nobody is named: %s', (source, outlets) => {
    expect(of(source)).toEqual(outlets);
    expect(of(source, 'somebody who knows')).toEqual(outlets);
  });
});
