import { z } from 'zod';
import { ActorRef, Day, Evidence, PromiseState } from '../../record/index.js';
import { DocumentId, EntryId, ItemId } from './names.js';
import { Told } from './passages.js';

const Feature = z
  .enum(['arms', 'assurance', 'relief', 'aid', 'checked', 'kept', 'force', 'left'])
  .meta({ id: 'Feature', description: 'One thing by which cases are laid beside each other' });

const FeatureValue = z
  .enum(['yes', 'no', 'both'])
  .nullable()
  .meta({ id: 'FeatureValue', description: '"both" where words tell both, null where they tell neither' });

const read = { item: ItemId, document: DocumentId, words: Evidence };

const CaseFeature = z
  .object({
    feature: Feature,
    value: FeatureValue,
    marks: z.array(
      z.object({
        ...read,
        value: z.enum(['yes', 'no']),
        within: z.enum(['gave_up', 'for_what', 'followed', 'says']),
      }),
    ),
  })
  .meta({ id: 'CaseFeature', description: 'A feature of a case, with the words that tell it' });

const Invocation = z
  .object({
    entry: EntryId,
    by: z.array(ActorRef).describe('Who holds the case up; empty where a source tells of it by itself'),
    day: Day,
    told: Told,
  })
  .meta({ id: 'Invocation', description: 'Somebody holds a case up, or a source tells of it' });

const texts = z.array(z.object(read));
const features = z.array(Feature);

const ComparedCase = z
  .object({
    name: z.string(),
    about: z.array(ActorRef).describe('Whose conduct it is to inform'),
    texts: z
      .object({ when: texts, gave_up: texts, for_what: texts, followed: texts })
      .describe('What sources say of it, each wording once'),
    features: z.array(CaseFeature),
    told: z.array(Invocation).describe('The earliest first'),
    likeness: z.object({
      alike: features,
      unlike: features,
      unknown: features.describe('Told of one of the two alone, of neither, or both ways'),
    }),
  })
  .meta({ id: 'ComparedCase', description: 'A case that is held up as a lesson, beside the process' });

const count = z.int().min(0);

const OwnFeature = z
  .object({
    feature: Feature,
    value: FeatureValue,
    counts: z.object({
      promises: count,
      states: z.partialRecord(PromiseState, count),
      tests: count.describe('Nuclear tests'),
      eased: count.describe('How often sanctions were eased or offered to be'),
      imposed: count.describe('How often sanctions were imposed or kept'),
    }),
    rests: z.array(z.object({ entry: EntryId, told: Told })).describe('The newest first'),
  })
  .meta({ id: 'OwnFeature', description: 'A feature of the process itself, from its own record' });

/** What `precedents` answers. */
export const PrecedentReport = z
  .object({
    asOf: Day,
    about: z
      .object({ side: ActorRef, from: z.enum(['asked', 'precedents', 'promises']) })
      .nullable()
      .describe('The side that is to give something up, and how it was found'),
    own: z.array(OwnFeature),
    cases: z.array(ComparedCase),
    leftOut: z.array(EntryId).describe('Precedents that rest on rows alone that nobody has checked'),
  })
  .meta({ id: 'PrecedentReport', description: 'Cases held up as lessons, beside the process' });
