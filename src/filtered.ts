import { edgeNamed } from './day-named.js';
import type { Filter } from './keep/index.js';
import { ActorRef, type Day, Failure, type Issue, type ItemKind } from './record/index.js';
import type { Naming } from './seen.js';

/** What of the record is asked for, as it was asked. */
export interface FilterAsked {
  readonly kind?: readonly ItemKind[] | undefined;
  readonly party?: string | undefined;
  readonly issue?: Issue | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The filter that was asked for. `today` is what "yesterday" hangs on. Throws `Failure` where a part cannot be understood. */
export async function filterAsked(
  { kind, party, issue, from, to }: FilterAsked,
  today: Day,
  named: Naming,
): Promise<Filter> {
  return {
    ...(kind?.length && { kinds: kind }),
    ...(party !== undefined && { party: actorNamed(party, named('party')) }),
    ...(issue && { issue }),
    ...(from !== undefined && { from: await edgeNamed(from, named('from'), today, 'first') }),
    ...(to !== undefined && { to: await edgeNamed(to, named('to'), today, 'last') }),
  };
}

/** The actor that a field names; `such` is one with a name, to be shown. Throws `Failure` where it is none. */
export function actorNamed(value: string, field: string, such = 'PRK:Kim Jong Un'): ActorRef {
  if (ActorRef.safeParse(value).success) return value;
  const message = `"${value}" is no actor; write ${field} as a state's three letters, such as PRK, or with a name, such as "${such}".`;
  throw new Failure('bad-name', value, message);
}

/** The parties that were named, each once; none where none was. Throws `Failure` where one is no actor. */
export const partiesNamed = (values: readonly string[] | undefined, field: string): readonly ActorRef[] => [
  ...new Set((values ?? []).map((value) => actorNamed(value, field))),
];
