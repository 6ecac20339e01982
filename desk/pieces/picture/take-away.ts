/** What a picture owes to the style sheet, written into it so that it looks the same elsewhere. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'stroke-linejoin',
] as const;

/** Pixels of a PNG for each of the picture: sharp on paper and on slides. */
const SCALE = 2;

/** A picture by itself, as a file. */
export const svgOf = (svg: SVGSVGElement): Blob =>
  new Blob([standing(svg)], { type: 'image/svg+xml;charset=utf-8' });

/** A copy that needs no style sheet, on the ground that it is seen on. */
function standing(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  for (const [index, element] of svg.querySelectorAll('*').entries()) dress(element, copies[index]);
  dress(svg, copy);
  const { width, height } = sizeOf(svg);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const [x = 0, y = 0, w = width, h = height] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  for (const [name, value] of Object.entries({ x, y, width: w, height: h }))
    ground.setAttribute(name, String(value));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

function dress(from: Element, to: Element | undefined): void {
  const style = getComputedStyle(from);
  for (const name of LOOK) to?.setAttribute(name, style.getPropertyValue(name));
}

const sizeOf = (svg: SVGSVGElement): { width: number; height: number } => {
  const { width, height } = svg.getBoundingClientRect();
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
};

/** A picture in pixels. */
export async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = sizeOf(svg);
  const image = new Image();
  // The server's policy lets pictures come as data, and from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standing(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.')))),
  );
}
