import { DASH, FACE, type Palette } from './canvas-painter.js';
import type { Ink, Painter } from './painter.js';

/** A painter that writes SVG. `done` is the picture, with what it says as its title; `measure` is asked of whoever knows the face (a canvas). */
export function svgPainter(
  palette: Palette,
  measure: Painter['measure'],
): Painter & { readonly done: (width: number, height: number, says?: string) => string } {
  const parts: string[] = [];
  let path: string[] = [];
  let ink: Ink = {};
  let clips = 0;
  return {
    measure,
    begin(next) {
      ink = next;
      path = [];
    },
    disc: (x, y, radius) =>
      path.push(`M${at(x + radius)} ${at(y)}${arc(radius, x - radius, y)}${arc(radius, x + radius, y)}Z`),
    half(x, y, radius, side) {
      const up = side === 'left' ? 1 : -1;
      path.push(`M${at(x)} ${at(y + up * radius)}${arc(radius, x, y - up * radius)}Z`);
    },
    rect: (x, y, width, height) => path.push(`M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${at(-width)}Z`),
    moveTo: (x, y) => path.push(`M${at(x)} ${at(y)}`),
    lineTo: (x, y) => path.push(`L${at(x)} ${at(y)}`),
    end() {
      if (path.length > 0) parts.push(`<path d="${path.join('')}" ${inkOf(ink, palette)}/>`);
    },
    write(words, x, y, { colour, size, isBold, align = 'left' }) {
      const anchor = { left: 'start', middle: 'middle', right: 'end' }[align];
      const weight = isBold ? ' font-weight="600"' : '';
      parts.push(
        `<text x="${at(x)}" y="${at(y)}" font-size="${size}" text-anchor="${anchor}" fill="${palette[colour]}"${weight}>${escaped(words)}</text>`,
      );
    },
    clip(x, y, width, height) {
      clips += 1;
      const frame = `x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"`;
      parts.push(`<clipPath id="c${clips}"><rect ${frame}/></clipPath><g clip-path="url(#c${clips})">`);
    },
    unclip: () => parts.push('</g>'),
    done: (width, height, says = '') =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(FACE)}"><title>${escaped(says)}</title>${parts.join('')}</svg>\n`,
  };
}

/** A number with as many places as one can see. */
const at = (value: number): string => String(Math.round(value * 10) / 10);

const arc = (radius: number, x: number, y: number): string =>
  `A${at(radius)} ${at(radius)} 0 0 1 ${at(x)} ${at(y)}`;

function inkOf({ fill, stroke, width = 1, alpha = 1, isDashed }: Ink, palette: Palette): string {
  return [
    `fill="${fill ? palette[fill] : 'none'}"`,
    stroke && `stroke="${palette[stroke]}" stroke-width="${width}"`,
    stroke && isDashed && `stroke-dasharray="${DASH.join(' ')}"`,
    alpha < 1 && `opacity="${alpha}"`,
  ]
    .filter(Boolean)
    .join(' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in SVG. What XML has no place for is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
