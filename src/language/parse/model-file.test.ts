import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION, readModel, writeModel } from './model-file.js';

const DATA = {
  header: { names: ['a', 'ü'] },
  columns: { values: Int32Array.of(5, -6, 2_000_000_000), none: new Int32Array(0), more: Int32Array.of(-1) },
};

describe('a model file', () => {
  it('gives back what was written', () => expect(readModel(writeModel(DATA), 'm')).toEqual(DATA));
  it('takes any numbers, wherever its bytes begin', () =>
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), fc.nat(7), (numbers, header, before) => {
        const data = { header, columns: { numbers: Int32Array.from(numbers) } };
        const bytes = Buffer.concat([Buffer.alloc(before), writeModel(data)]).subarray(before);
        expect(readModel(bytes, 'm')).toEqual(data);
      }),
    ));
  it('is refused with its name where a byte changed', () => {
    const bytes = writeModel(DATA);
    for (let i = 0; i < bytes.length; i += 1) {
      const changed = bytes.slice();
      changed[i] = (changed[i] ?? 0) ^ 4;
      expect(() => readModel(changed, 'weights.bin')).toThrow(
        expect.objectContaining({ name: 'Failure', code: 'damaged', input: 'weights.bin' }),
      );
    }
  });
  it('is refused where it is cut short', () => {
    const bytes = writeModel(DATA);
    for (let length = 0; length < bytes.length; length += 7)
      expect(() => readModel(bytes.subarray(0, length), 'm')).toThrow(
        expect.objectContaining({ code: 'damaged' }),
      );
  });
  it('says which version it needs', () => {
    const bytes = writeModel(DATA);
    bytes[4] = MODEL_VERSION + 1;
    expect(() => readModel(bytes, 'm')).toThrow(`version ${MODEL_VERSION} is needed`);
  });
});
