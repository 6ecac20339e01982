/** Objects as a Markdown table; numbers stand to the right. */
export function markdownTable(objects) {
  const columns = Object.keys(objects[0] ?? {});
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((column) => (typeof objects[0][column] === 'number' ? '---:' : '---'));
  return [
    line(columns),
    line(rule),
    ...objects.map((object) => line(columns.map((column) => object[column]))),
  ];
}
