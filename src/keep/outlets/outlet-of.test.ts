import { describe, expect, it } from 'vitest';
import { outletOf } from './outlet-of.js';

const BODY = 'Envoys of both sides met in the old customs house on Tuesday and spoke for six hours.';

describe('outletOf', () => {
  it.each([
    ['https://www.koreaherald.com/view/1', BODY, 'koreaherald.com'],
    ['https://www.koreaherald.com/view/1', `SEOUL (Yonhap) — ${BODY}`, 'yna.co.kr'],
    ['notes/day.txt', `SEOUL (Yonhap) — ${BODY}`, 'yna.co.kr'],
    ['facts.csv#row=3', `kind: encounter\nsource: https://press.un.org/x\nnote: as told (Reuters)`, 'un.org'],
    ['facts.csv#row=4', `kind: encounter\nsource: Yonhap`, 'yna.co.kr'],
    ['desk/Old facts.csv#row=5', 'kind: pause', 'old-facts.csv'],
    ['https://desk.example/facts.xlsx#sheet=Peace%20talks&row=5', 'kind: pause', 'facts.xlsx'],
    ['факты.csv#row=5', 'kind: pause', null],
    ['notes/day.txt', BODY, null],
    ['notes/day.txt', `source: https://press.un.org/x\n${BODY}`, null],
    ['-', '', null],
  ])('%s', (source, text, outlet) => expect(outletOf({ source, text })).toBe(outlet));
});
