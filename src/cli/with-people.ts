import type { Actor, People } from '../keep/people/index.js';
import { now, writer } from './dossier-option.js';

/** Opens the people of the folder of ledgers, works on them as whoever sits at this machine, and closes them, whatever happens. */
export async function withPeople<T>(work: (people: People, actor: Actor) => Promise<T>): Promise<T> {
  const [{ openPeople }, { homeFolder }] = await Promise.all([
    import('../keep/people/index.js'),
    import('../keep/home.js'),
  ]);
  const people = await openPeople(homeFolder(process.env, process.platform), now);
  try {
    return await work(people, { by: writer(process.env), address: null });
  } finally {
    await people.close();
  }
}
