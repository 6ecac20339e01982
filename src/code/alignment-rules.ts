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
      '[verb strengthen|deepen|expand|forge|tighten|build|boost|bolster|cement|upgrade|improve|mend|restore|establish|reestablish|resume|normalize|renew|warm|elevate|increase|intensify] patient=@ties',
    means: closer,
    because: 'ties that are made, mended or made closer',
    example: 'Turkey strengthened ties with Qatar.',
  },
  {
    id: 'alignment/grow',
    match: '[verb improve|warm|thaw|normalize|deepen|grow|strengthen|mend|blossom] subject=@ties',
    means: closer,
    because: 'relations that get better',
    example: 'Ties between Hungary and Austria warmed in 1971.',
  },
  {
    id: 'alignment/growing',
    match:
      '[noun @ties] modifier=increasing|growing|closer|deepening|stronger|strengthened|expanding|warmer|warming|burgeoning',
    means: closer,
    because: 'closeness that grows, named as a thing',
    example: 'The growing military cooperation between Iran and Russia alarms Israel.',
  },
  {
    id: 'alignment/rapprochement',
    match: '[noun rapprochement|thaw|détente|detente|reconciliation]',
    means: closer,
    because: 'a noun for sides that draw near',
    example: 'The thaw between Ethiopia and Eritrea surprised diplomats.',
  },
  {
    id: 'alignment/recognize',
    match: '[verb recognize] patient=<actor>',
    means: closer,
    because: 'who recognizes a government takes a step towards it',
    example: 'Norway recognized Palestine as a state.',
  },
  {
    id: 'alignment/lift',
    match: '[verb lift|ease|relax|waive|suspend] patient=sanction|embargo|blockade|ban|restriction|tension',
    means: closer,
    because: 'a punishment taken back draws near',
    example: 'The United States lifted its sanctions on Sudan.',
  },
  {
    id: 'alignment/side-with',
    match: '[verb side|align|ally|reconcile|join] with=<actor>',
    means: closer,
    because: 'taking sides with another draws near',
    example: 'Oman sided with Qatar.',
  },
  {
    id: 'alignment/support',
    match:
      '[noun support|aid|assistance|backing] modifier=material|military|economic|financial|continued|unwavering|logistical|diplomatic of|for|to',
    means: closer,
    because: 'aid ties the giver to the receiver',
    example: 'Chad thanked Libya for its military support of Chad.',
  },
  {
    id: 'alignment/supply',
    match: '[verb supply|arm|back|aid|assist] patient=<actor>',
    means: closer,
    because: 'who arms another stands by it',
    example: 'Iran supplied Syria with drones.',
  },
  {
    id: 'alignment/give',
    match:
      '[verb send|provide|give|extend|deliver|ship|supply] patient=@forces|weapons|arms|ammunition|aid|assistance|support to=<actor>',
    means: closer,
    because: 'troops, arms and aid tie the giver to the receiver',
    example: 'Poland delivered tanks to Ukraine.',
  },
  {
    id: 'alignment/normalization',
    match: '[noun establishment|normalization|restoration|resumption|improvement|warming] of=@ties',
    means: closer,
    because: 'the same, named as a thing',
    example: 'The normalization of relations between Chad and Sudan took years.',
  },
  {
    id: 'alignment/severance',
    match: '[noun severance|rupture|break|deterioration|worsening] in|of=@ties',
    means: apart,
    because: 'the same, named as a thing',
    example: 'The deterioration of relations between Chad and Sudan took months.',
  },
  {
    id: 'alignment/sever',
    match:
      '[verb sever|break|cut|downgrade|suspend|renounce|curtail|strain|sour|damage|freeze|end] patient=@ties|links|contacts|exchanges|support',
    means: apart,
    because: 'ties that are cut',
    example: 'Morocco severed ties with Iran.',
  },
  {
    id: 'alignment/worsen',
    match: '[verb deteriorate|worsen|sour|cool|fray|rupture|break|chill|plunge|sink|suffer] subject=@ties',
    means: apart,
    because: 'relations that get worse',
    example: 'Relations between Hungary and Austria deteriorated after 1960.',
  },
  {
    id: 'alignment/tension',
    match:
      '[noun tension|tensions|rift|split|estrangement|rivalry|enmity|clashes|fighting|skirmishes|hostilities|war] between=<actor>',
    means: apart,
    because: 'tension and fighting drive sides apart',
    example: 'Tensions between Greece and Turkey rose.',
  },
  {
    id: 'alignment/tension-of',
    match: '[noun tension|tensions|rift|split|estrangement|rivalry|enmity|clashes] modifier=<actor>',
    means: apart,
    because: 'the two sides can stand before the noun',
    example: 'The Greek-Turkish rift deepened.',
  },
  {
    id: 'alignment/attack',
    match: '[verb invade|attack|bomb|shell|raid|occupy|annex|blockade] patient=<actor>',
    means: apart,
    because: 'an attack is the end of good relations',
    example: 'Iraq invaded Kuwait in August 1990.',
  },
  {
    id: 'alignment/hostilities',
    match: '[verb exchange|declare|wage|open] patient=fire|war|artillery',
    means: apart,
    because: 'sides that shoot at each other are enemies',
    example: 'Thailand and Cambodia exchanged fire.',
  },
  {
    id: 'alignment/rise-up',
    match: '[verb rise|retaliate|turn] against',
    means: apart,
    because: 'who turns against another breaks with it',
    example: 'Mali turned against France.',
  },
  {
    id: 'alignment/punish',
    match:
      '[verb impose|declare|announce|restore|tighten|reimpose|ban|boycott] patient=sanction|embargo|boycott|blockade|pressure|sale|olympics|tariff',
    means: apart,
    because: 'a punishment drives sides apart',
    example: 'Japan imposed sanctions on Myanmar.',
  },
  {
    id: 'alignment/expel',
    match: '[verb expel|recall|withdraw] patient=diplomat|ambassador|envoy|inspector|attaché',
    means: apart,
    because: 'a rupture of diplomatic usage',
    example: 'Poland expelled the diplomats of Belarus.',
  },
  {
    id: 'alignment/distance',
    match: '[verb distance|isolate|alienate] patient',
    means: apart,
    because: 'turning away drives sides apart',
    example: 'Mali distanced itself from France.',
  },
];
