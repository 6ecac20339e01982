import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION, readModel, writeModel } from './model-file.js';

const DATA = {
  header: { names: ['a', 'ü'] },
  columns: {
    'x.keys': Int32Array.of(1, 130, 2_000_000_000, -2_000_000_000, -1),
    'x.values': Int32Array.of(5, -6, 7, 8, 9),
    lengths: Uint8Array.of(1, 255),
    weights: Int8Array.of(-128, 127, 3),
  },
};

describe('a model file', () => {
  it('gives back what was written', () => expect(readModel(writeModel(DATA), 'm')).toEqual(DATA));
  it('takes any sorted keys', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), (numbers) => {
        const keys = Int32Array.from(numbers.sort((a, b) => (a >>> 0) - (b >>> 0)));
        expect(
          readModel(writeModel({ header: 0, columns: { 'k.keys': keys } }), 'm').columns['k.keys'],
        ).toEqual(keys);
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
