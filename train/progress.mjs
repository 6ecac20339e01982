/** Says on stderr how far the training is: one line, written over where stderr is a terminal. */
export function progress(what) {
  const begun = performance.now();
  let last = 0;
  return (done, all, note = '') => {
    const now = performance.now();
    if (done < all && now - last < (process.stderr.isTTY ? 1000 : 30_000)) return;
    last = now;
    const seconds = Math.round((now - begun) / 1000);
    const line = `${what} ${Math.floor((100 * done) / all)} % ${seconds} s ${note}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}${done >= all ? '\n' : ''}`);
    else process.stderr.write(`${line}\n`);
  };
}
