import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { bookLine } from '../../forecast/book/index.js';
import { renderHistorySvg } from './history-svg.js';

const draw = (entry: Parameters<typeof bookLine>[0], today = '2022-05-21') =>
  renderHistorySvg({ title: '', seenFrom: '', today, line: bookLine(entry, today), passages: [] });
const anna = [
  kept({ day: '2022-05-01', probability: 0.25 }),
  kept({ day: '2022-05-11', probability: 0.5, who: 'anna' }),
];

describe('the picture of a question over time', () => {
  it('steps from forecast to forecast, with a dot for each', () => {
    const svg = draw(inBook(anna));
    expect(svg).toContain('d="M52,194H332V64H612"');
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg).toContain('>anna 50 %</text>');
    expect(svg).toContain('<desc>Chances, 1–21 May 2022. At the end: anna 50 %.</desc>');
  });

  it('numbers what the record came to know, apart from each other, and says what it was', () => {
    const line = bookLine(inBook(anna), '2022-05-21');
    const page = { title: '', seenFrom: '', today: '2022-05-21', line, passages: [] };
    const events = [
      { day: '2022-05-10', entry: 'a', title: 'A & B met' },
      { day: '2022-05-10', entry: 'b', title: 'a <test>' },
    ];
    const svg = renderHistorySvg(page, events);
    expect(svg).toContain('>1 · 10 May 2022: A &amp; B met</text>');
    expect(svg).toContain('2: 10 May 2022, a &lt;test&gt;.</desc>');
    expect(svg).toMatch(/x="304" y="54">1<[\s\S]*x="322" y="54">2</);
    expect(renderHistorySvg(page)).not.toContain('>1</text>');
  });

  it('marks the day that decided it', () => {
    const svg = draw(inBook(anna, { outcome: 'yes', day: '2022-05-21' }));
    expect(svg).toContain('<path class="mark" d="M612,324L612,64"/>');
    expect(svg).toContain('>yes</text>');
    expect(svg).toContain('Resolved: yes.');
  });

  it('tells more lines apart than there are colours, by dashes', () => {
    const many = Array.from({ length: 6 }, (_, i) => kept({ who: `p${i}`, day: '2022-05-01' }));
    expect(draw(inBook(many)).match(/class="dashed"/g)).toHaveLength(1);
  });

  it.each([
    ['a forecast of today', inBook([kept({ day: '2022-05-21' })])],
    ['no forecast at all', inBook([])],
    ['a name that would close the picture', inBook([kept({ who: '</svg><script>', day: '2022-05-01' })])],
  ])('holds with %s', (_, entry) => {
    const svg = draw(entry);
    expect(svg).not.toMatch(/NaN|Infinity|<script/);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
  });
});
