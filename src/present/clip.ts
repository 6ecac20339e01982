/** Longest quotation within a line of the brief, in characters; the whole passage stands in the list of passages. */
const LONGEST = 110;

/** A text on one line, cut at a word with an ellipsis where it is longer than `longest` characters. */
export function clip(text: string, longest = LONGEST): string {
  const flat = text
    .slice(0, 4 * longest)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
  const whole = text.length <= 4 * longest;
  if (whole && flat.length <= longest) return flat;
  const cut = flat.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:–—-]+$/, '')} …`;
}

/** The text within quotation marks: single ones where it holds double ones, so that its own words stay as they are. */
export const quoted = (text: string): string => (/[“”"]/.test(text) ? `‘${text}’` : `“${text}”`);
