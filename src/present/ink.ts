/** SGR codes: two ends that all kinds of colour vision tell apart (blue, orange), an accent, and weights of type. */
const INK = { bold: '1', faint: '2', symbol: '38;5;68', substance: '38;5;172', accent: '36' };
export type Ink = keyof typeof INK;

/** Writes text in inks, or as it is where colour is not wanted. */
export const inkFor =
  (colour: boolean) =>
  (text: string, ...inks: Ink[]): string =>
    colour && inks.length ? `\u001b[${inks.map((name) => INK[name]).join(';')}m${text}\u001b[0m` : text;
