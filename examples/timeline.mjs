// Prints the newest meetings of a party, with the words that tell of each first. Node 20 or newer, and the package dragoman.
//
//     DRAGOMAN_TOKEN=… node timeline.mjs http://127.0.0.1:4100 korea PRK
import { connect, eachRow, Problem } from 'dragoman/client';

const MOST = 5;
const [address, dossier, party] = process.argv.slice(2);
const dragoman = connect({ address, token: process.env.DRAGOMAN_TOKEN });

try {
  let count = 0;
  const asked = { dossier, party, kind: ['encounter'], newest: true, limit: 100 };
  for await (const { slots, reports, sources } of eachRow(dragoman.timeline, asked)) {
    if (slots.kind !== 'encounter' || slots.status !== 'held') continue;
    const [{ item, document }] = reports;
    console.log(
      `${slots.when} · ${slots.parties.join(', ')} · ${sources} ${sources === 1 ? 'source' : 'sources'}`,
    );
    console.log(`    ${document.row?.says ?? item.evidence[0].quote}`);
    count += 1;
    if (count === MOST) break;
  }
} catch (thrown) {
  if (!(thrown instanceof Problem)) throw thrown;
  console.error(thrown.message);
  process.exitCode = 1;
}
