import { describe, expect, it } from 'vitest';
import { Failure } from '../record/index.js';
import { complaint } from './complaint.js';

const missing = new Failure('missing', 'a.txt', '"a.txt" does not exist; check the path.');

describe('a complaint', () => {
  it('is the sentence of the failure', () =>
    expect(complaint(missing, {})).toBe('dragoman: "a.txt" does not exist; check the path.\n'));
  it('says where the fault is ours', () =>
    expect(complaint(new TypeError('x is undefined'), {})).toMatch(
      /^dragoman: a fault of ours.*x is undefined.*\n$/,
    ));
  it('is one line, whatever the message carries', () => {
    const hostile = new Failure('missing', 'x', 'one\ntwo\u001b[31m\u2028three');
    expect(complaint(hostile, {})).toBe('dragoman: one two [31m three\n');
  });
  it('makes a sentence of anything thrown', () => {
    expect(complaint('a word', {})).toContain('a word');
    expect(complaint(new RangeError(), {})).toContain('RangeError');
  });
  it('carries the trace only for who asks', () => {
    expect(complaint(missing, {})).not.toContain('    at ');
    expect(complaint(missing, { DRAGOMAN_DEBUG: '1' })).toContain('    at ');
  });
});
