// Tables that a script keeps up to date within a page that people write.

/** A page in which what stands between <!-- NAME --> and <!-- /NAME --> is put anew for each name. */
export function withTables(page, tables) {
  return Object.entries(tables).reduce((text, [name, lines]) => {
    const block = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!block.test(text)) throw new Error(`the page has no place <!-- ${name} --> … <!-- /${name} -->`);
    return text.replace(block, (_, start, end) => `${start}${lines.join('\n')}\n${end}`);
  }, page);
}
