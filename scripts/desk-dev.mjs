// The desk as one works on it, without building all of the program: `node scripts/desk-dev.mjs http://127.0.0.1:4100/?token=…` with the address
// that `dragoman serve` prints. Builds the pages into --out, serves them on --port, and sends what they ask on to that server. Run it again with
// --once to see a change: the pages are built anew, and nothing is served.
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '5173' },
    out: { type: 'string', default: '/tmp/dragoman-desk' },
    once: { type: 'boolean', default: false },
  },
});
const [address] = positionals;
if (!values.once && !address?.includes('?token=')) {
  process.stderr.write('desk-dev: give the address that `dragoman serve` prints, with its token.\n');
  process.exit(2);
}
const configFile = new URL('../desk/vite.config.ts', import.meta.url).pathname;
const outDir = { build: { outDir: values.out } };
await build({ configFile, logLevel: 'warn', ...outDir });
if (!values.once) {
  const { origin, searchParams } = new URL(address);
  const authorization = `Bearer ${searchParams.get('token')}`;
  const proxy = { '/api': { target: origin, changeOrigin: true, headers: { authorization, origin } } };
  const server = await preview({ configFile, ...outDir, preview: { port: Number(values.port), proxy } });
  server.printUrls();
}
