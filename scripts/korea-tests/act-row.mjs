import { actOf } from './acts.mjs';
import { spoken } from './days.mjs';
import { testsIn } from './labels.mjs';
import { CSIS, restingOn } from './sources.mjs';

/**
 * The rows of provocations.csv: what the CSIS list has from a day on that is no test but an act against another side. One row for
 * each day and form of act, also where the list has two entries alike: whether those are two acts or one told twice is not in it.
 * Throws where a label is unknown, so that a newer list leaves nothing out unseen.
 */
export function actRows(rows, since) {
  const acts = new Map();
  for (const row of rows) {
    if (row.date < since || testsIn(row).length > 0) continue;
    const act = actOf(row.event);
    if (!act) throw new RangeError(`the list has a new label: ${row.event} (${row.date})`);
    const id = `prk-${row.date}-${act.form.replaceAll(' ', '-')}`;
    const entries = acts.get(id)?.entries ?? [];
    acts.set(id, { id, act, day: row.date, entries: [...entries, row] });
  }
  return [...acts.values()].map(actRow);
}

function actRow({ id, act, day, entries }) {
  const rest = restingOn(CSIS);
  return {
    id,
    title: act.title,
    summary: `On ${spoken(day)} ${act.told}.`,
    parties: `PRK;${act.party}`,
    direction: 'apart',
    when: day,
    form: act.form,
    day_local: entries[0].listed ?? day,
    ...rest,
    source: [rest.source, ...entries.flatMap(({ source }) => source || [])].join(' '),
    published: day,
    verified: 'yes',
    note: [
      ...(entries.length > 1 ? [`The CSIS list has ${entries.length} such entries that day.`] : []),
      ...entries.flatMap(({ note }) => note || []),
    ].join(' '),
  };
}
