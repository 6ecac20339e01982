import { describe, expect, it } from 'vitest';
import { comeBackAfter, HEARTBEAT, messageText } from './message.js';

describe('a message', () => {
  it('is lines and an empty one', () => {
    expect(messageText({ id: '7', event: 'item.accepted', data: { seq: 7 } })).toBe(
      'id: 7\nevent: item.accepted\ndata: {"seq":7}\n\n',
    );
    expect(messageText({ data: null })).toBe('data: null\n\n');
    expect(messageText({ data: undefined })).toBe('data: null\n\n');
    expect([HEARTBEAT, comeBackAfter(2000)]).toEqual([':\n\n', 'retry: 2000\n\n']);
  });
  it('cannot be made into two by what it holds', () => {
    const text = messageText({ id: '1\ndata: x', event: 'a\r\nid: 9', data: 'one\n\ndata: two\r\u2028' });
    expect(text.split('\n')).toHaveLength(5);
    expect(text.match(/^data: /gm)).toHaveLength(1);
  });
});
