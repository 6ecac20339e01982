import { Dossier, Failure } from '../record/index.js';
import type { Ledger } from './ledger.js';
import { inSession, write } from './session.js';

/** Writes the first event of a ledger: what the dossier is called and who takes part. Throws `Failure` where there is one already. */
export async function begin(ledger: Ledger, dossier: Dossier): Promise<void> {
  const { address } = ledger;
  await inSession(ledger, async (session) => {
    if (await session.tx.selectFrom('event').select('seq').limit(1).executeTakeFirst()) {
      const message = `There is a dossier "${dossier.name}" already in "${address}"; choose another name.`;
      throw new Failure('dossier-exists', dossier.name, message);
    }
    const what = { kind: 'dossier.opened', dossier: Dossier.parse(dossier) } as const;
    await write(session, [{ what }]);
  });
}
