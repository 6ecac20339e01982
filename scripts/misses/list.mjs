/** The width of a terminal that everybody has. */
const WIDTH = 80;
const INDENT = '        ';

/** Breaks words into lines of the given width. */
function wrap(words, width) {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

/** Text under a label, wrapped and indented. */
function labelled(label, text) {
  const lines = wrap(text.split(/\s+/), WIDTH - INDENT.length);
  return lines.map((line, i) => (i ? INDENT : `  ${label}`.padEnd(INDENT.length)) + line);
}

const passagesOf = ({ evidence }) => evidence.map(({ quote }) => `“${quote}”`).join(' … ');

/** The slots of an item that say something, without its number, passages and rules. */
const slotsOf = ({ id, kind, evidence, confidence, rules, ...slots }) =>
  Object.entries(slots)
    .filter(([, value]) => value !== null && value !== false && value !== undefined)
    .map(([slot, value]) => `${slot} ${[value].flat().join(' + ') || '–'}`)
    .join(', ');

const itemOf = (label, item) =>
  item ? [...labelled(label, slotsOf(item)), ...labelled('', passagesOf(item))] : [];

/** What fires on a missed passage, with whom it takes for the one who acts. */
const firedOf = (fired) =>
  fired.map(({ rule, actors }) => `${rule} (${actors.join(' + ') || 'nobody'})`).join(', ');

function entryOf({ document, kind, outcome, cause, slots, gold, ours, fired }) {
  const rules = ours ? (ours.rules ?? []).join(', ') : firedOf(fired);
  return [
    document,
    `  ${kind} · ${[outcome, ...slots].join(' ')} · ${cause}`,
    ...itemOf('gold', gold),
    ...itemOf('ours', ours),
    ...(rules ? labelled('rules', rules) : []),
  ].join('\n');
}

/** How often each rule stands in the list, most often first. */
function rulesOf(misses) {
  const counts = new Map();
  for (const { ours, fired } of misses)
    for (const rule of new Set([...(ours?.rules ?? []), ...fired.map((one) => one.rule)]))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.map(([rule, count]) => `${rule} ${count}`).join(', ') || 'none';
}

/** Every miss with its passages, gold and ours, and the rules at work; then how often each rule is among them. */
export const listOf = (misses) =>
  [
    ...misses.map(entryOf),
    [`${misses.length} listed; how often each rule is among them:`, ...labelled('', rulesOf(misses))].join(
      '\n',
    ),
  ].join('\n\n');
