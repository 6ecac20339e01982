import type { Alignment } from '../record/index.js';
import type { Rule } from './rule.js';

export interface AlignmentMeaning {
  readonly direction: Alignment['direction'];
}

const closer = { direction: 'closer' } as const;
const apart = { direction: 'apart' } as const;

/** How relations between two sides move. */
export const ALIGNMENT_RULES: readonly Rule<AlignmentMeaning>[] = [
  {
    id: 'alignment/strengthen',
    match:
      '(~strengthen|~deepen|~expand|~forge|~tighten|~build|~boost|~bolster|~cement|~upgrade|~improve) ..4 (ties|relations|relationship|relationships|alliance|partnership|cooperation|bonds)',
    means: closer,
    because: 'ties that grow',
    example: 'Turkey strengthened ties with Qatar.',
  },
  {
    id: 'alignment/growing',
    match:
      '((increasing|growing|closer|deepening|stronger|close|military|strategic|enduring) ..2 (ties|cooperation|relationship|partnership|alliance)|new golden age|rapprochement between)',
    means: closer,
    because: 'closeness named as a thing',
    example: 'The growing military cooperation between Iran and Russia alarms Israel.',
  },
  {
    id: 'alignment/recognize',
    match:
      '(~recognize ..5 as|~lift ..3 (embargo|restrictions|sanctions)|~ease ..4 (restrictions|sanctions|tensions)|~ally with|~join forces with|alliance with|allied with)',
    means: closer,
    because: 'a step towards the other side',
    example: 'Norway recognized Palestine as a state.',
  },
  {
    id: 'alignment/support',
    match:
      '((material|military|economic|continued|unwavering) support (of|for|to)|~supply <actor> with|~arm <actor>|military aid to|sent troops to (help|support|fight for))',
    means: closer,
    because: 'aid ties the giver to the receiver',
    example: 'Chad thanked Libya for its military support of Chad.',
  },
  {
    id: 'alignment/sever',
    match:
      '(~sever|~break off|~cut off|~cut|~downgrade|~suspend|~renounce|~curtail) ..4 (ties|relations|links|contacts|support|exchanges|diplomatic relations)',
    means: apart,
    because: 'ties that are cut',
    example: 'Morocco severed ties with Iran.',
  },
  {
    id: 'alignment/tension',
    match:
      '(tension between|tensions between|<actor> tension|<actor> split|estrangement between|rift between|yielded to confrontation|hostile to|strained relations|worsening relations|deteriorating relations)',
    means: apart,
    because: 'tension drives sides apart',
    example: 'Tensions between Greece and Turkey rose.',
  },
  {
    id: 'alignment/attack',
    match:
      '(~invade|~exchange ..2 fire|~attack|~declare war on|risen up against|rose up against|~retaliate against) (<actor>|<place>|the|yesterday)?',
    means: apart,
    because: 'an attack is the end of good relations',
    example: 'Iraq invaded Kuwait in August 1990.',
  },
  {
    id: 'alignment/punish',
    match:
      '(~impose|~declare|~announce|~restore|~ban|~boycott) ..5 (sanctions|embargo|maximum pressure|olympics|sales) ..2 (on|against|to)',
    means: apart,
    because: 'a punishment drives sides apart',
    example: 'Japan imposed sanctions on Myanmar.',
  },
  {
    id: 'alignment/expel',
    match: '(~expel|~recall) ..4 (diplomats|ambassador|envoy|envoys|ambassadors|inspectors)',
    means: apart,
    because: 'a rupture of diplomatic usage',
    example: 'Poland expelled the diplomats of Belarus.',
  },
  {
    id: 'alignment/establish',
    match:
      '(~establish|~restore|~resume|~reopen|~normalize|~normalise) ..4 (relations|ties|embassy|embassies)',
    means: closer,
    because: 'diplomatic relations begun or begun anew',
    example: 'Cuba restored diplomatic relations with Chile.',
  },
  {
    id: 'alignment/side-with',
    match:
      '(~side with|~align ..1 with|~reconcile with|thaw between|thaw in|~cooperate with|mutual defense|mutual defence|friendship|friendships)',
    means: closer,
    because: 'taking sides with another draws near',
    example: 'Oman sided with Qatar.',
  },
  {
    id: 'alignment/fighting',
    match:
      '(clashes|fighting|war|hostilities|conflict|skirmishes) (broke out|erupted|resumed|flared)? ..1 between',
    means: apart,
    because: 'fighting is the end of good relations',
    example: 'Clashes between Thailand and Cambodia killed nine.',
  },
  {
    id: 'alignment/distance',
    match:
      '(~distance itself from|~isolate|~alienate|~turn against|~accuse ..1 <actor> of|cool relations|~sour)',
    means: apart,
    because: 'turning away drives sides apart',
    example: 'Mali distanced itself from France.',
  },
  {
    id: 'alignment/worsen',
    match:
      '(relations|ties|relationship) ..8 (deteriorated|worsened|soured|cooled|frayed|ruptured|broke down)',
    means: apart,
    because: 'relations that worsen',
    example: 'Relations between Hungary and Austria deteriorated after 1960.',
  },
  {
    id: 'alignment/mend',
    match: '(relations|ties|relationship) ..8 (improved|warmed|thawed|normalized|normalised|mended)',
    means: closer,
    because: 'relations that mend',
    example: 'Ties between Hungary and Austria warmed in 1971.',
  },
];
