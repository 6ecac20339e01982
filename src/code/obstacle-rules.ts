import type { Rule } from './rule.js';

export interface ObstacleMeaning {
  /** Where the topic stands: with the words themselves ("a dispute over water"), or as their subject ("water hampers the talks"). */
  readonly topic: 'own' | 'subject';
  /** Sides that agree on no answer disagree on what their document is mostly about, unless the words name something else. */
  readonly atIssue?: true;
}

const own = { topic: 'own' } as const;
const atIssue = { topic: 'own', atIssue: true } as const;
const subject = { topic: 'subject' } as const;

/** How reports name what stands in the way or divides the sides. */
export const OBSTACLE_RULES: readonly Rule<ObstacleMeaning>[] = [
  {
    id: 'obstacle/discord',
    match: '[noun @discord] !above=@settling|year|decade|century|history|period',
    means: own,
    because: 'discord divides the sides, unless it is settled',
    example: 'Mistrust between Greece and Turkey runs deep.',
  },
  {
    id: 'obstacle/differences',
    match:
      '[noun difference|division|divide|gap|gulf|split|deadlock|impasse|standoff|row|stalemate] over|on|about|between|among|regarding !above=@settling',
    means: own,
    because: 'differences divide the sides; what they are over is the topic',
    example: 'A gap between Peru and Ecuador over borders remains.',
  },
  {
    id: 'obstacle/deep',
    match:
      '[noun difference|division|divide|gap|gulf|split] modifier=fundamental|deep|sharp|wide|remaining|major|key|serious|significant|substantial|profound|outstanding|big|large|persistent|lingering !above=@settling',
    means: own,
    because: 'deep differences divide the sides',
    example: 'Peru and Ecuador still have serious differences.',
  },
  {
    id: 'obstacle/hindrance',
    match: '[noun @hindrance] !above=@settling',
    means: subject,
    because: 'named as standing in the way',
    example: 'The status of Abyei is the main obstacle between Sudan and South Sudan.',
  },
  {
    id: 'obstacle/block',
    match: '[noun block|point] modifier=stumbling|sticking !above=@settling',
    means: subject,
    because: 'named as standing in the way',
    example: 'Fishing rights are the last sticking point between London and Brussels.',
  },
  {
    id: 'obstacle/barrier',
    match: '[noun barrier|threat] to=@meeting|@agreement|@endeavour',
    means: subject,
    because: 'what bars the way to talks or peace stands in the way',
    example: 'The militias are a barrier to peace in Yemen.',
  },
  {
    id: 'obstacle/issue',
    match:
      '[noun issue|question|matter|topic|point|problem] modifier=contentious|divisive|thorny|troublesome|unresolved|disputed|intractable|outstanding|vexed|explosive|difficult|sensitive|tricky|complicated|hardest|toughest|thorniest|controversial !above=@settling',
    means: own,
    because: 'an issue that divides stands between the sides',
    example: 'The thorny issue of prisoners still divides Yemen.',
  },
  {
    id: 'obstacle/bone',
    match: '[noun point|area|bone|source|cause] of=contention|discord|disagreement|friction|dispute|tension',
    means: subject,
    because: 'what is fought about divides the sides',
    example: 'Fisheries are a bone of contention between Norway and Russia.',
  },
  {
    id: 'obstacle/unresolved',
    match:
      '[unresolved|unsettled|undecided|disputed|contested|contentious|controversial|divisive|intractable] subject',
    means: { ...subject, atIssue: true },
    because: 'what is not settled divides the sides',
    example: 'The question of refugees remains unresolved.',
  },
  {
    id: 'obstacle/hampering',
    match:
      '[verb hamper|hinder|impede|complicate|derail|stall|obstruct|overshadow|torpedo|thwart|stymie|frustrate|scuttle|block|bog|delay|prevent|dog|plague|slow|poison|mar|dent] patient=@meeting|@agreement|@endeavour !above=@meeting',
    means: subject,
    because: 'what hampers talks stands in their way',
    example: 'Shelling along the front has overshadowed the negotiations.',
  },
  {
    id: 'obstacle/stalling',
    match:
      '(~stall|~founder|~break down|~collapse|~falter|~stumble|deadlocked|~bog down) ..2 (over|because of|amid)',
    means: own,
    because: 'what talks fail over stands in the way',
    example: 'The negotiations stalled over customs.',
  },
  {
    id: 'obstacle/disagreeing',
    match: '[verb disagree|differ|clash|quarrel|argue|spar|bicker|feud] over|on|about',
    means: atIssue,
    because: 'what the sides disagree about divides them',
    example: 'Egypt and Ethiopia disagree about the filling of the dam.',
  },
  {
    id: 'obstacle/at-odds',
    match:
      '(at odds|far apart|~remain apart|divided over|split over|deadlocked over|held up by|~hold up ..1 (@meeting|@agreement|@endeavour)|~differ on|~stand in the way|no common ground)',
    means: atIssue,
    because: 'sides at odds are divided',
    example: 'Egypt and Ethiopia are at odds over the dam.',
  },
  {
    id: 'obstacle/dividing',
    match: '[verb divide|separate|split] patient=<actor>|side|sides|party|parties|country',
    means: subject,
    because: 'what divides the sides',
    example: 'The return of refugees divides the parties.',
  },
  {
    id: 'obstacle/not-settled',
    match:
      '(~fail to|unable to|cannot|could not|unable yet to|yet to|did not) ..1 (resolve|bridge|overcome|reconcile|narrow|agree on|agree over|~find ..2 (ground|compromise|consensus)|reach ..2 (compromise|consensus))',
    means: atIssue,
    because: 'what cannot be settled divides the sides',
    example: 'The envoys failed to bridge their differences on prisoners.',
  },
  {
    id: 'obstacle/objected',
    match: '(~object to|~protest against|~take issue with|~bristle at|~balk at)',
    means: own,
    because: 'an objection stands in the way',
    example: 'Syria objected to the Turkish patrols.',
  },
  {
    id: 'obstacle/concern',
    match:
      '[noun concern|fear|worry|misgiving|reservation|objection] about|over|to|regarding agent=<actor> !above=express|voice|raise|share|convey',
    means: own,
    because: 'a concern that has to be met stands in the way',
    example: 'The plan does not meet Israeli concerns about the border.',
  },
  {
    id: 'obstacle/reluctance',
    match: '(refusal|reluctance|unwillingness|insistence|intransigence|inability) (to|on|over|of <actor> to)',
    means: own,
    because: 'unwillingness stands in the way',
    example: 'The refusal of Belgrade to recognise Kosovo is well known.',
  },
  {
    id: 'obstacle/lack',
    match: '(lack|absence) of ..2 (trust|confidence|will|consensus|agreement|unity|recognition)',
    means: own,
    because: 'what is lacking stands in the way',
    example: 'A lack of trust between Seoul and Pyongyang slowed everything.',
  },
  {
    id: 'obstacle/opposition',
    match: '[noun opposition|resistance] to !above=express|reiterate|reaffirm|restate|voice',
    means: own,
    because: 'whoever resists stands in the way',
    example: 'The plan met resistance to the withdrawal in Israel.',
  },
  {
    id: 'obstacle/claims',
    match: '[noun claim|demand|interest] modifier=overlapping|competing|rival|conflicting|irreconcilable',
    means: own,
    because: 'claims that exclude each other divide the sides',
    example: 'Kenya and Somalia have overlapping claims to the sea.',
  },
  {
    id: 'obstacle/recrimination',
    match: '((~accuse|~blame) each other|(~trade|~exchange) ..2 (accusations|blame|barbs|recriminations))',
    means: own,
    because: 'sides that accuse each other are divided',
    example: 'Mali and Niger accused each other of shelling the border.',
  },
  {
    id: 'obstacle/making-hard',
    match: '(~render|~make) ..6 (unworkable|impossible|difficult|harder|unlikely)',
    means: subject,
    because: 'what makes a settlement hard stands in its way',
    example: 'The settlements make a deal between them harder.',
  },
  {
    id: 'obstacle/problem',
    match:
      '[noun problem|challenge|difficulty] modifier=main|biggest|central|major|greatest|chief|key|serious|real|fundamental',
    means: subject,
    because: 'what is called the main problem stands in the way',
    example: 'The main problem is the return of the prisoners.',
  },
  {
    id: 'obstacle/refusing',
    match: '(refusing to)',
    means: own,
    because: 'a refusal that is told in passing is why something else did not come about',
    example: 'Mali left the talks, refusing to share the river.',
  },
  {
    id: 'obstacle/turning-away',
    match:
      '[verb lead|cause|prompt|drive|force|provoke] patient=<actor> content=withdraw|suspend|cancel|declare|boycott|break|abandon|freeze|halt|leave|walk|pull|quit|impose|postpone',
    means: subject,
    because: 'a deed that made a side turn away stands between them',
    example: 'The killing of the envoy prompted Sudan to suspend the talks.',
  },
];
