import { z } from 'zod';
import { ActorRef, Day } from '../../record/index.js';
import { EntryId } from './names.js';
import { Told } from './passages.js';

const Camp = z
  .enum(['leaders', 'states', 'bodies', 'experts', 'author'])
  .meta({ id: 'Camp', description: 'Who judges; "author" is the voice of a document' });

const Judgement = z
  .object({
    entry: EntryId,
    by: z.array(ActorRef),
    camp: Camp,
    verdict: z.enum(['positive', 'negative', 'mixed']),
    about: z.string(),
    day: Day,
    told: Told,
  })
  .meta({ id: 'Judgement', description: 'Who judges what how' });

const Contradicting = z
  .object({
    rift: z.enum([
      'leaders against experts',
      'side against side',
      'within a side',
      'a state against experts',
      'among experts',
      'others',
    ]),
    positive: Judgement,
    negative: Judgement,
    pairs: z.int().min(1).describe('How many such pairs there are'),
  })
  .meta({ id: 'Contradicting', description: 'Two judgements of the same thing that cannot both be right' });

const JudgedSubject = z
  .object({
    key: z.string().describe('Equal for judgements of the same thing'),
    name: z.string(),
    judgements: z.array(Judgement),
    contradictions: z.array(Contradicting),
  })
  .meta({ id: 'JudgedSubject', description: 'A thing that is judged, by whom, and where they differ' });

const count = z.int().min(0);

export const Judges = z
  .object({
    camps: z.array(
      z.object({
        camp: Camp,
        verdicts: z.object({ positive: count, negative: count, mixed: count }),
      }),
    ),
    subjects: z.array(JudgedSubject).describe('Those that most judge first'),
    unclear: z.array(Judgement).describe('Their words do not tell what they are about'),
  })
  .meta({ id: 'Judges', description: 'Who judges what how' });
