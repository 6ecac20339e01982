import type { Entry, Item, ItemOf } from '../../record/index.js';
import { ISSUE_LABELS } from '../../record/issue-labels.js';
import * as lines from '../lines.js';
import { actorsAsTitle, actorsInProse } from '../names.js';
import type { Citations } from '../references.js';
import type { LineEntry } from '../view.js';

const MEETING = {
  held: 'met',
  planned: 'meeting planned',
  proposed: 'meeting proposed',
  cancelled: 'meeting called off',
};
const PROMISE = {
  pledged: 'pledge',
  fulfilled: 'pledge kept',
  broken: 'pledge broken',
  lapsed: 'pledge lapsed',
};

/** A headline has no list of passages to point into. */
const UNCITED: Citations = { cite: () => [], all: () => [] };

const inOneLine = ({ who, says }: LineEntry): string => `${who}: ${says}`;

const meeting = ({ parties, status, where }: ItemOf<'encounter'>): string =>
  `${actorsAsTitle(parties)}: ${MEETING[status]}${where ? `, ${where}` : ''}`;

const promise = ({ by, to, issue, status }: ItemOf<'commitment'>): string =>
  `${actorsAsTitle(by)}: ${PROMISE[status]} · ${ISSUE_LABELS[issue]}${to.length ? `, towards ${actorsInProse(to)}` : ''}`;

/** An entry in one line of our words, as a title for a slide, a calendar or a map. Its date is left to the format. */
export function headlineOf(entry: Pick<Entry, 'id' | 'slots'>): string {
  const item = bare(entry);
  switch (item.kind) {
    case 'encounter':
      return meeting(item);
    case 'commitment':
      return promise(item);
    case 'position':
      return inOneLine(lines.positionLine(item, UNCITED));
    case 'obstacle':
      return inOneLine(lines.obstacleLine(item, UNCITED));
    case 'assessment':
      return inOneLine(lines.assessmentLine(item, UNCITED));
    case 'statement':
      return inOneLine(lines.statementLine(item, UNCITED));
    case 'capability':
      return inOneLine(lines.capabilityLine({ ...item, when: null }, UNCITED));
    case 'alignment':
      return inOneLine(lines.alignmentLine({ ...item, when: null }, UNCITED));
    case 'pause':
      return inOneLine(lines.pauseLine({ ...item, from: null, to: null }, UNCITED));
    case 'precedent':
      return inOneLine(lines.precedentLine(item, UNCITED));
  }
}

/** The slots of an entry as an item without passages, which is what the lines of the brief are made of. */
const bare = ({ id, slots }: Pick<Entry, 'id' | 'slots'>): Item => ({
  ...slots,
  id,
  evidence: [],
  confidence: 1,
  rules: [],
});
