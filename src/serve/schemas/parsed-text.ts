import { z } from 'zod';
import { Day, Notice } from '../../record/index.js';

const index = z.int().min(0);
const indices = z.array(index);
/** Offsets into the text, in UTF-16 code units. */
const span = { start: index, end: index };
/** Words of one sentence, the end exclusive. */
const run = { from: index, to: index };
const placed = { ...span, ...run };

const Word = z
  .object({
    ...span,
    form: z.string(),
    lemma: z.string(),
    upos: z.string().describe('The universal part of speech: VERB'),
    xpos: z.string().describe('The Penn tag: VBD'),
    head: index.nullable().describe('The word that it hangs on; null for the root'),
    relation: z.string().describe('To the head, in Universal Dependencies: nsubj:pass'),
  })
  .meta({ id: 'ParsedWord', description: 'A word with its tags, and what it hangs on' });

const Frame = z
  .object({
    ...run,
    predicate: index,
    lemma: z.string(),
    agents: indices,
    patients: indices,
    partners: indices,
    recipients: indices,
    content: index.nullable().describe('The head of what is said, promised, wanted or refused'),
    times: indices,
    places: indices,
    certainty: z.enum(['done', 'ongoing', 'planned', 'wanted', 'hedged', 'conditional', 'asked']),
    negated: z.boolean(),
    sources: indices.describe('Who says so, the nearest first'),
  })
  .meta({ id: 'ParsedFrame', description: 'Who does what to whom: places in the lists of the sentence' });

const Name = z.object({
  ...placed,
  type: z.enum(['person', 'office', 'state', 'body', 'group', 'pronoun']),
  refs: z.array(z.string()).describe('Whom it denotes; none where that could not be resolved'),
  level: z.enum(['leader', 'minister', 'official', 'unknown']),
  office: z.string().nullable(),
  plural: z.boolean(),
  modifier: z.boolean().describe('It qualifies a noun and does not act itself'),
});

const Time = z.object({
  ...placed,
  type: z.enum(['date', 'duration', 'set']),
  value: z.string().nullable().describe('EDTF'),
  relation: z.enum(['since', 'by', 'until', 'from', 'within']).optional(),
  length: z.string().optional().describe('How long a duration is, in ISO 8601'),
});

const Sentence = z
  .object({
    ...span,
    words: z.array(Word),
    names: z.array(Name),
    times: z.array(Time),
    places: z.array(z.object({ ...placed, name: z.string(), state: z.string().nullable() })),
    quotations: z.array(z.object({ ...placed, closed: z.boolean() })),
    frames: z.array(Frame),
  })
  .meta({ id: 'ParsedSentence', description: 'A sentence with its tree, names, times, places and frames' });

/** What `parse` prints. */
export const ParsedText = z
  .object({
    text: z.string(),
    published: Day.nullable(),
    sentences: z.array(Sentence),
    notices: z.array(Notice).describe('Sentences that could not be read'),
  })
  .meta({ id: 'ParsedText', description: 'How a text is analyzed before anything is read from it' });
