import { type Draft, draft } from './drafts.js';
import {
  type Elements,
  endAt,
  isCapital,
  isPossessive,
  isSameSentence,
  keyAt,
  meaningAt,
} from './elements.js';
import { isCloser, isFunctionWord, isInstitutionWord } from './function-words.js';
import { readCompound } from './noun-phrases.js';
import type { Reading } from './reading.js';

/** A state, people, capital or body that stands alone, or a compound of them ("Israeli-Palestinian", "U.S.-Japan"). */
export function readActor({ elements }: Reading, at: number): Draft | null {
  const compound = readCompound(elements, at);
  if (compound)
    return draft({ from: at, to: compound.end, type: 'state', refs: compound.refs, modifier: true });
  const end = endAt(elements, at);
  const modifier = isPossessive(elements, end) || isHyphenated(elements, end);
  const body = meaningAt(elements, at, 'body');
  if (body) {
    const refs = body.members.length ? body.members : [body.ref];
    return draft({ from: at, to: end, type: 'body', refs, modifier });
  }
  const closes = isEnd(elements, end);
  const people = meaningAt(elements, at, 'people');
  const adjective = meaningAt(elements, at, 'adjective');
  if (people && (!adjective || (closes && keyAt(elements, at - 1) === 'the')))
    return draft({ from: at, to: end, type: 'group', refs: [people.ref], plural: true, modifier });
  const it = meaningAt(elements, at, 'state', 'seat', 'capital') ?? adjective;
  if (!it || isFirstName(elements, at, end)) return null;
  const qualifies = modifier || (adjective !== null && !closes) || nouns.has(keyAt(elements, end));
  return draft({ from: at, to: end, type: 'state', refs: [it.ref], modifier: qualifies });
}

/** States that are also the first names of people ("Jordan Spieth"), where another capitalised word follows that names nothing known. */
const firstNames = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'china',
  'kenya',
  'india',
  'paris',
  'london',
  'austin',
]);
const isFirstName = (elements: Elements, at: number, end: number): boolean =>
  firstNames.has(keyAt(elements, at)) &&
  isCapital(elements, end) &&
  isSameSentence(elements, at, end) &&
  !elements.meanings[end] &&
  !isFunctionWord(keyAt(elements, end)) &&
  !isInstitutionWord(keyAt(elements, end));

/** "Hanoi-controlled": the name is the first part of one word. */
const isHyphenated = ({ words }: Elements, end: number): boolean => words.token[end] === words.token[end - 1];

/** Participles that follow a demonym inside a noun phrase ("U.S. armed forces", "the American proposed text"). */
const participles = new Set(
  'armed united led backed controlled occupied proposed sponsored brokered mediated supported unified combined shared'.split(
    ' ',
  ),
);
/** Whether a noun phrase ends before a word: punctuation, function words, common verbs and past tenses. */
function isEnd(elements: Elements, at: number): boolean {
  const key = keyAt(elements, at);
  return (
    !isSameSentence(elements, at - 1, at) || isCloser(key) || (key.endsWith('ed') && !participles.has(key))
  );
}

/** Nouns that a state's bare name qualifies ("the Iran deal", "North Korea policy"). */
const nouns = new Set(
  'deal policy talks crisis conflict war issue question program programme agreement accord nuclear peace sanctions problem file envoy summit meeting treaty process conference relations ties border trade declaration communique initiative plan policymakers watcher watchers expert'.split(
    ' ',
  ),
);
