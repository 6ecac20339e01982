import { describe, expect, it } from 'vitest';
import { progressLine, progressOn } from './progress.js';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, columns: 60, write: (text: string) => written.push(text) } };
}

describe('a progress line', () => {
  it('fills with the share that is done', () => {
    expect(progressLine(0, '', 80)).toContain('░'.repeat(24));
    expect(progressLine(0.5, '', 80)).toContain(`${'█'.repeat(12)}${'░'.repeat(12)}  50 %`);
    expect(progressLine(1, '', 80)).toContain(`${'█'.repeat(24)} 100 %`);
  });
  it('never reaches the edge of the window', () => {
    for (const columns of [40, 60, 200])
      expect(progressLine(0.3, 'x'.repeat(300), columns).length).toBeLessThan(columns);
  });
});

describe('progress', () => {
  it('is silent where nobody watches', () => {
    const { stream, written } = recorder(false);
    let time = 0;
    const progress = progressOn(stream, () => (time += 1000));
    progress.show(0.5, 'reading');
    progress.clear();
    expect(written).toEqual([]);
  });
  it('is silent while the work is short', () => {
    const { stream, written } = recorder(true);
    const progress = progressOn(stream, () => 0);
    progress.show(0.5, 'reading');
    progress.clear();
    expect(written).toEqual([]);
  });
  it('draws at once where the next part takes long', () => {
    const { stream, written } = recorder(true);
    progressOn(stream, () => 0).show(0.5, 'reading', true);
    expect(written).toHaveLength(1);
  });
  it('draws on one line and takes it away', () => {
    const { stream, written } = recorder(true);
    let time = 0;
    const progress = progressOn(stream, () => (time += 1000));
    progress.show(0.5, 'reading');
    progress.clear();
    progress.clear();
    expect(written).toHaveLength(2);
    expect(written.join('')).not.toContain('\n');
    expect(written[1]).toBe('\r\x1b[2K');
  });
});
