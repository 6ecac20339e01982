import { safe } from '../width.js';

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** A property as one logical line, folded: no part longer than 75 octets, no character cut, parts joined by a line end and a space. */
export function propertyLine(name: string, value: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return `${[...parts, part].join('\r\n')}\r\n`;
}

/** Lines of text as one value of type TEXT (RFC 5545, 3.3.11): escaped, and without what would steer a terminal. */
export const textValue = (...lines: readonly string[]): string =>
  lines.map((line) => safe(line).replace(/[\\;,]/g, '\\$&')).join('\\n');
