import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '../serve/streams/message.js';
import { eventReader } from './event-text.js';

const TEXT =
  'retry: 500\n\n: alive\n\nid: 7\nevent: item.accepted\ndata: {"a":1}\n\ndata: x\ndata:y\n\nevent: none\n\n';
const MESSAGES = [
  { id: '7', event: 'item.accepted', data: '{"a":1}' },
  { id: '7', event: 'message', data: 'x\ny' },
];

describe('a stream of events', () => {
  it.each([TEXT, TEXT.replaceAll('\n', '\r\n'), TEXT.replaceAll('\n', '\r')])(
    'is read whatever its line ends',
    (text) => {
      const hear = eventReader();
      expect([hear(text), hear('\n')].flatMap(({ messages }) => messages)).toEqual(MESSAGES);
      expect(eventReader()(text).comeBack).toBe(500);
    },
  );
  it('is read the same however it is cut', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(TEXT.length), { maxLength: 8 }), fc.boolean(), (cuts, isCrLf) => {
        const text = isCrLf ? TEXT.replaceAll('\n', '\r\n') : TEXT;
        const hear = eventReader();
        const ends = [0, ...[...cuts].sort((a, b) => a - b), text.length];
        const pieces = ends.slice(1).map((end, i) => text.slice(ends[i], end));
        expect(pieces.flatMap((piece) => hear(piece).messages)).toEqual(MESSAGES);
      }),
    ));
  it('is what the server writes', () =>
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, seq) => {
        const data: unknown = JSON.parse(json);
        const [message] = eventReader()(messageText({ id: String(seq), event: 'x', data })).messages;
        expect(message).toEqual({ id: String(seq), event: 'x', data: JSON.stringify(data) });
      }),
    ));
});
