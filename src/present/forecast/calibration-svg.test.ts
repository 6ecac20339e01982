import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../forecast/scores/index.js';
import { renderCalibrationSvg } from './calibration-svg.js';

const bins = calibrationOf([0.12, 0.18, 0.95], [0, 1, 1]);

describe('the picture of a calibration', () => {
  it('has a bar for what came true, a mark for what was said, and counts', () => {
    const svg = renderCalibrationSvg('Calibration', [{ name: 'anna', bins }]);
    expect(svg.match(/class="column"/g)).toHaveLength(2);
    expect(svg).toContain('d="M76,210h26v150h-26Z"/><path d="M76,315h26"/>');
    expect(svg).toMatch(/>2<\/text>/);
    expect(svg).toContain('<desc>anna: 10–20 %: said 15 %, came true 50 %, 2 questions; 90–100 %: said');
  });

  it('has a panel for each, three in a row', () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => ({ name, bins }));
    const svg = renderCalibrationSvg('Calibration', four);
    expect(svg).toContain('viewBox="0 0 1110 824"');
    expect(svg).toContain('translate(0,412)');
  });

  it('holds where nobody forecast', () => {
    const svg = renderCalibrationSvg('Calibration', [{ name: '<b>', bins: calibrationOf([], []) }]);
    expect(svg).not.toMatch(/NaN|<b>|class="column"/);
    expect(renderCalibrationSvg('Calibration', [])).toContain('viewBox="0 0 370 412"');
  });
});
