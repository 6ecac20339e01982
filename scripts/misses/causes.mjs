/** What can happen to an item. A wrong time is no wrong key slot and costs nothing in the score; it is told apart. */
export const OUTCOMES = {
  missed: 'the gold has the item, we do not',
  'wrong slot': 'both have it, and a key slot differs',
  extra: 'we have an item, the gold does not',
  'wrong time':
    'both have it, and `when`, `deadline`, `from` or `to` differs, which costs nothing in the score',
};

/**
 * Why: each cause with the outcomes that it can have, and what it is computed from, in the order in which the causes are tried. An item
 * has the first that fits, so the counts add up to the items.
 */
export const CAUSES = [
  {
    name: 'grain',
    outcomes: ['missed', 'extra'],
    definition:
      'a passage of the item is found with the right actors, but the item is put together otherwise: one of ours for two of the gold, two for one, or passages that the other does not have',
  },
  {
    name: 'segmentation',
    outcomes: ['missed', 'extra'],
    definition:
      'an item of the kind with the right actors touches the passage, which is cut too long or too short; or one of our sentences begins inside the gold passage',
  },
  {
    name: 'other kind',
    outcomes: ['missed', 'extra'],
    definition: 'no rule of the kind fires, and an extra item of another kind stands on the same words',
  },
  {
    name: 'rule missing',
    outcomes: ['missed'],
    definition: 'no rule of the kind fires on the passage; for statements, nobody is found to speak there',
  },
  {
    name: 'name',
    outcomes: ['missed', 'wrong slot', 'extra'],
    definition:
      'the sentence names the right actor, but no mention stands over the name or it means somebody else',
  },
  {
    name: 'reference',
    outcomes: ['missed', 'wrong slot', 'extra'],
    definition:
      'the sentence does not name the right actor: a pronoun, “the two sides”, an office or nothing stands there, and we read it otherwise or not at all',
  },
  {
    name: 'parse',
    outcomes: ['missed', 'wrong slot', 'extra'],
    definition:
      'the sentence names the right actor and we recognise the name, but the role went to another, to one too many, or to nobody',
  },
  {
    name: 'topic',
    outcomes: ['wrong slot'],
    definition: 'the actors are right, the issue is not',
  },
  {
    name: 'rule wrong',
    outcomes: ['missed', 'wrong slot', 'extra'],
    definition:
      'missed: a rule fires with the right actors, and a condition turns it down; wrong slot: the actors are right and the stance, status, verdict, change or direction is not; extra: a rule fires where the gold has nothing of the kind',
  },
  {
    name: 'time',
    outcomes: ['wrong time'],
    definition: 'a day or interval of an item that was found is not the one of the gold',
  },
];

/** The names of the causes that an outcome can have. */
export const causesOf = (outcome) =>
  CAUSES.filter(({ outcomes }) => outcomes.includes(outcome)).map(({ name }) => name);
