/** The colours of the drawing by light and by dark, each with a contrast of 4.5 : 1 on its ground at least (svg-style.test.ts); `line` bears no text. */
export const PALETTE = {
  light: {
    ground: '#fbfaf7',
    ink: '#1d1f21',
    soft: '#5c6066',
    line: '#bdb9b0',
    core: '#0d6457',
    name: '#2b639b',
    time: '#a64d13',
    place: '#6b4fa0',
    quotation: '#5c6066',
    denied: '#a8323e',
  },
  dark: {
    ground: '#16181b',
    ink: '#e6e4df',
    soft: '#a2a6ac',
    line: '#50555d',
    core: '#6fc6b5',
    name: '#82b4e4',
    time: '#e59a62',
    place: '#b9a3e8',
    quotation: '#a2a6ac',
    denied: '#f0868f',
  },
};

const variables = (colours: Record<string, string>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

const kinds = ['core', 'name', 'time', 'place', 'quotation', 'denied'];
const coloured = kinds.map((kind) => `.drawing .${kind}{color:var(--${kind})}`).join('\n');

/** The style sheet of the drawing. All of it holds only within `.drawing`, so that a page can take the drawing in. */
export const STYLE = `
.drawing{${variables(PALETTE.light)};color-scheme:light dark;background:var(--ground);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){.drawing{${variables(PALETTE.dark)}}}
.drawing text{fill:var(--soft);font-size:12px;text-anchor:middle}
.drawing .word{fill:var(--ink);font-size:16px}
.drawing .ground{fill:var(--ground)}
.drawing .arc{color:var(--soft)}
.drawing .arc.core{color:var(--core)}
.drawing .arc.punct{color:var(--line)}
.drawing .arc.punct text{fill:var(--soft)}
.drawing .arc path{stroke:currentColor;fill:none}
.drawing .arc .tip{fill:currentColor;stroke:none}
${coloured}
.drawing .arc text,.drawing .mark text,.drawing .denied text{fill:currentColor}
.drawing .mark text{text-anchor:start}
.drawing .mark path{stroke:currentColor;stroke-width:2;fill:none}
.drawing .frame path{stroke:var(--line);fill:none}
.drawing .frame .role{stroke:var(--ground);stroke-width:8px;paint-order:stroke}
.drawing .frame rect{fill:var(--ground);stroke:var(--ink)}
.drawing .frame .predicate{fill:var(--ink)}
`.trim();
