import { number, xml } from '../parse/svg-band.js';
import { PALETTE } from '../parse/svg-style.js';

/** A picture in axes, as SVG markup on a ground of so many pixels. */
export interface Chart {
  readonly title: string;
  /** What the picture shows, for who does not see it. */
  readonly description: string;
  readonly wide: number;
  readonly high: number;
  readonly markup: readonly string[];
}

/** How many lines are told apart by colour; further ones begin anew, with dashes. */
export const COLOURS = 5;

/** A palette as variables of charts, for a page that must have one of them whatever the reader's screen is. */
export const chartColours = ({
  ground,
  ink,
  soft,
  line,
  core,
  name,
  time,
  place,
  denied,
}: typeof PALETTE.light): string =>
  Object.entries({ ground, ink, soft, line, c0: name, c1: time, c2: core, c3: place, c4: denied })
    .map(([key, value]) => `--${key}:${value}`)
    .join(';');

const colours = Array.from({ length: COLOURS }, (_, i) => `.chart .c${i}{color:var(--c${i})}`).join('\n');

/** The style sheet of charts: light or dark as the reader's screen is, and nothing outside of `.chart`. */
export const CHART_STYLE = `
.chart{${chartColours(PALETTE.light)};color-scheme:light dark;background:var(--ground);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){.chart{${chartColours(PALETTE.dark)}}}
.chart text{fill:var(--soft);font-size:12px}
.chart .ground{fill:var(--ground)}
.chart .head{fill:var(--ink);font-size:14px;font-weight:600}
.chart .grid{stroke:var(--line);stroke-width:1;fill:none}
.chart .mark{stroke:var(--ink);stroke-width:2;fill:none}
.chart .track path{stroke:currentColor;stroke-width:2;fill:none}
.chart .track .dashed{stroke-dasharray:6 4}
.chart .track circle,.chart .track text{fill:currentColor}
.chart .track .band{fill:currentColor;stroke:none;opacity:.16}
.chart .track .edge{stroke-width:1;stroke-dasharray:6 4}
.chart .track .column{fill:currentColor;stroke:none;opacity:.35}
.chart .event{stroke:var(--soft);fill:none;stroke-dasharray:2 3}
.chart .bar{fill:currentColor;opacity:.35}
.chart .middle{text-anchor:middle}
.chart .end{text-anchor:end}
${colours}
`.trim();

/** A chart as an SVG that stands by itself: no script, no font and no other file. */
export const chartSvg = ({ title, description, wide, high, markup }: Chart): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" xml:lang="en">
<title>${xml(title)}</title>
<desc>${xml(description)}</desc>
<style>
${CHART_STYLE}
</style>
<rect class="ground" width="${wide}" height="${high}"/>
${markup.join('\n')}
</svg>
`;

/** A text at a place; `look` names its classes. */
export const textAt = (x: number, y: number, text: string, look = ''): string =>
  `<text${look ? ` class="${look}"` : ''} x="${number(x)}" y="${number(y)}">${xml(text)}</text>`;

/** A straight line from one place to another. */
export const lineFrom = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  look = 'grid',
): string => `<path class="${look}" d="M${number(x1)},${number(y1)}L${number(x2)},${number(y2)}"/>`;

/** Places of labels one below the other, in the order of `wanted`: as near to where they belong as `gap` lets them, none below `lowest`. */
export function apart(wanted: readonly number[], gap: number, lowest: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let above = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    placed[i] = Math.max(wanted[i] ?? 0, above + gap);
    above = placed[i] ?? 0;
  }
  let below = lowest + gap;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i] ?? 0, below - gap);
    below = placed[i] ?? 0;
  }
  return placed;
}
