import { allEntries, dossierOf, type Ledger, type View } from './keep/index.js';
import { ActorRef, type Day, Failure, type Issue, sideOf } from './record/index.js';
import type { Pair } from './weigh/gaps/issue-gaps.js';
import { GAP_KINDS, type GapReport, gapReport } from './weigh/gaps/report.js';

/** What of a dossier's gaps is asked for. */
export interface GapsAsked {
  readonly view: View;
  /** The two sides; null for the first two parties of the dossier. */
  readonly pair: Pair | null;
  /** The day on which it is looked at. */
  readonly today: Day;
}

/** The gaps of a dossier, as a view sees it. */
export async function gapsOfDossier(ledger: Ledger, { view, pair, today }: GapsAsked): Promise<GapReport> {
  const { parties } = await dossierOf(ledger);
  const rows = await allEntries(ledger.store.db, view, { kinds: GAP_KINDS });
  return gapReport(rows, { parties, pair, asOf: today });
}

/** What of a report is of one issue. */
export const gapsOnIssue = (
  { asOf, pair, gaps, obstacles }: GapReport,
  issue: Issue,
): Pick<GapReport, 'asOf' | 'pair' | 'gaps' | 'obstacles'> => ({
  asOf,
  pair,
  gaps: gaps.filter((gap) => gap.issue === issue),
  obstacles: obstacles.filter((named) => named.issue === issue),
});

/** The two sides that a field names. Throws `Failure` where they are not two, or no actors. */
export function pairNamed(typed: readonly string[], field: string): Pair {
  const [one, other] = typed;
  const refusal = (subject: string, what: string): Failure =>
    new Failure(
      'bad-name',
      subject,
      `${what}; write ${field} with two, such as USA PRK, or "IGO:United Nations Security Council" PRK.`,
    );
  const wrong = typed.find((value) => !ActorRef.safeParse(value).success);
  if (wrong !== undefined) throw refusal(wrong, `"${wrong}" is no side`);
  if (one === undefined || other === undefined || typed.length > 2 || sideOf(one) === sideOf(other))
    throw refusal(typed.join(' '), `A gap lies between two sides, and "${typed.join(' ')}" are not two`);
  return [sideOf(one), sideOf(other)];
}
