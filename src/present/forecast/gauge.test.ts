import { describe, expect, it } from 'vitest';
import { gauge, shareBar, swayBar } from './gauge.js';

describe('bars of an answer', () => {
  it('draw a chance over its interval, and say both', () => {
    const bar = gauge(0.1, [0.05, 0.2], 0.25);
    expect(bar).toContain('<rect x="40" y="5" width="120" height="6"/><circle cx="80"');
    expect(bar).toContain('<title>10 %, nine in ten between 5 % and 20 %</title>');
    expect(bar).toContain('the line goes from 0 to 25 %.</desc>');
  });
  it('draw no interval where there is none, and end where the line ends', () => {
    expect(gauge(0.9, null, 0.5)).not.toContain('<rect');
    expect(gauge(0.9, null, 0.5)).toContain('cx="200"');
  });
  it('tell by place and words, not by colour alone, which way something moves', () => {
    expect(swayBar('tests', -0.2, 0.4)).toContain('class="against" x="50" y="2" width="50"');
    expect(swayBar('tests', -0.2, 0.4)).toContain('<desc>tests −0.2 in log-odds, against it.</desc>');
    expect(swayBar('talks', 0.4, 0.4)).toContain('class="towards" x="100" y="2" width="100"');
    expect(swayBar('a', 0.0001, 0.4)).toContain('width="1"');
    expect(swayBar('nothing', 0, 0)).toContain('<desc>nothing moves nothing.</desc>');
  });
  it('draw a share', () => expect(shareBar('rate', 0.25)).toContain('<rect x="0" y="3" width="50"'));
  it('escape what they are named', () =>
    expect(swayBar('</title><script>', 1, 1) + shareBar('</title><script>', 1)).not.toContain('<script'));
});
