import type { Stance } from './position.js';
import type { Rule } from './rule.js';

/** What a pattern means for a stance; `negated` is what it means under "not" (absent: nothing). */
export interface PositionMeaning {
  readonly stance: Stance;
  readonly negated?: Stance;
  /** The pattern's subject is told what to do; whoever speaks is the one who wants it ("Iran must stop", said Norway). */
  readonly of?: 'speaker';
}

const demands = { stance: 'demands' } as const;
const laidOnOthers = { stance: 'demands', of: 'speaker' } as const;
const offers = { stance: 'offers' } as const;
const open = { stance: 'open_to', negated: 'refuses' } as const;
const refuses = { stance: 'refuses' } as const;

/** How sides say what they want. The subject of the pattern is the side; a pronoun in quoted words is the speaker. */
export const POSITION_RULES: readonly Rule<PositionMeaning>[] = [
  {
    id: 'position/want',
    match: '(~want|~demand|~require|~desire|~request|~stipulate) !@courtesy',
    means: demands,
    because: 'to want something of another is a demand',
    example: 'Egypt wants all tariffs on its cotton lifted.',
  },
  {
    id: 'position/insist',
    match: '~insist (on|that)',
    means: demands,
    because: 'insisting lays a condition',
    example: 'Turkey insisted that the border posts be closed.',
  },
  {
    id: 'position/call-for',
    match:
      '(~call (for|on|upon)|~appeal (for|to)|~push for|~press for|~campaign for|~plead for|calls for|demands for|demand for)',
    means: demands,
    because: 'a call asks another to act',
    example: 'France called for an immediate ceasefire.',
  },
  {
    id: 'position/urge',
    match: '(~urge|~implore|~press <actor>|pressured|pressuring)',
    means: demands,
    because: 'urging asks another to act',
    example: 'Qatar urged Israel to open the crossings.',
  },
  {
    id: 'position/must',
    match: '(must|should|needs to|need to|has to|have to|it is imperative|imperative for)',
    means: laidOnOthers,
    because: 'a duty laid on another is a demand',
    example: 'Iran must stop enriching uranium, Norway said.',
  },
  {
    id: 'position/seek',
    match: '(~seek|~pursue|~try to|~aim to|~aim at|objective ..4 is to|goal ..4 is to|aim is to) ..2',
    means: demands,
    because: 'what a side seeks it wants',
    example: 'Jordan sought a return of the refugees.',
  },
  {
    id: 'position/contingent',
    match: '(contingent on|conditional on|as a precondition|as a condition|in return for|only if)',
    means: demands,
    because: 'a condition is a demand',
    example: 'Sudan said aid was contingent on a withdrawal of troops.',
  },
  {
    id: 'position/oppose',
    match: '(~oppose|strong opposition to|opposition to)',
    means: demands,
    because: 'opposing what another does asks it to stop (ruling on joint intentions)',
    example: 'Japan opposes any attempt to change the status quo.',
  },
  {
    id: 'position/need',
    match: '(the need (to|for)|~underscore the need|determination to)',
    means: demands,
    because: 'a stated need is what a side wants',
    example: 'Kenya stressed the need to disarm the militias.',
  },
  {
    id: 'position/not-tolerate',
    match:
      '(will|would|can|could|shall) (not|never) (tolerate|accept|allow|permit|recognize|negotiate|give up|abandon|surrender|agree|stand for|implement|sign|withdraw|return|join|attend|participate|discuss|meet|release|lift|dismantle|disarm|leave|yield|cede|compromise|talk|relinquish)',
    means: refuses,
    because: 'what will not be tolerated is refused',
    example: 'Israel will not tolerate an Iranian bomb.',
  },
  {
    id: 'position/offer',
    match:
      '(~offer|~propose|~put forward|~table a|~present (a|its|his|their) (plan|proposal)|~float|~invite|~unveil ..3 (plan|proposal)|~submit ..3 (plan|proposal)|~extend ..3 (invitation|hand)|~volunteer to)',
    means: offers,
    because: 'a side puts something of its own on the table',
    example: 'Russia offered to host the talks.',
  },
  {
    id: 'position/suggest',
    match: '~suggest (modifying|holding|ending|using|a|an|that)',
    means: offers,
    because: 'a suggestion puts an idea on the table',
    example: 'Kerry suggested holding talks in Amman.',
  },
  {
    id: 'position/proposal-of',
    match: '(<actor> (proposal|proposals|initiative|offer|plan))',
    means: offers,
    because: 'a named proposal is its owner’s offer',
    example: 'The parties discussed the Egyptian proposal for a prisoner exchange.',
  },
  {
    id: 'position/express-openness',
    match: '~express .. (openness|readiness|willingness|interest|desire|support|hope) ',
    means: open,
    because: 'readiness is openness (ruling on stance)',
    example: 'Biden expressed readiness to meet the Chinese leader.',
  },
  {
    id: 'position/openness',
    match: '(openness|readiness|willingness|eagerness|enthusiasm) (to|for)',
    means: open,
    because: 'readiness is openness (ruling on stance)',
    example: 'China signalled its willingness to mediate.',
  },
  {
    id: 'position/desire',
    match: '(his|her|its|their|shared) (desire|interest|wish|hope) (to|for|in)',
    means: open,
    because: 'wanting dialogue is openness (ruling on stance)',
    example: 'Kim repeated his desire for better relations.',
  },
  {
    id: 'position/ready',
    match: '(~be|remain|remains|stands|stand) ..2 (open|ready|willing|prepared|interested|eager) (to|for|in)',
    means: open,
    because: 'readiness is openness (ruling on stance)',
    example: 'Iran is ready to resume negotiations.',
  },
  {
    id: 'position/unwilling',
    match:
      '(unwilling|not willing|not ready|not prepared|reluctant|no intention of|no plans to|not interested in|no interest in) ..1',
    means: refuses,
    because: 'unwillingness rejects what is asked',
    example: 'Syria was unwilling to reopen the border.',
  },
  {
    id: 'position/welcome',
    match: '(~welcome|~support|~endorse|~back|~favor|~favour|~encourage)',
    means: open,
    because: 'support for an idea is openness (ruling on stance)',
    example: 'Germany welcomed the plan for elections.',
  },
  {
    id: 'position/would-like',
    match: '(would like|would be happy|~hope (to|for)) !@courtesy',
    means: open,
    because: 'wanting dialogue is openness (ruling on stance)',
    example: 'India would like to talk with Pakistan.',
  },
  {
    id: 'position/accept',
    match: '~accept .. (offer|invitation|proposal|plan|settlement|agreement|terms|idea)',
    means: open,
    because: 'accepting what is offered is openness',
    example: 'Serbia accepted the offer of mediation.',
  },
  {
    id: 'position/consider',
    match: '(~consider|~explore|~look for ways to|~look at) ..2',
    means: open,
    because: 'considering a step is openness to it',
    example: 'Cuba was considering a prisoner swap.',
  },
  {
    id: 'position/reject',
    match:
      '(~reject|~dismiss|~rule out|~spurn|~rebuff|~object to|~resist|~decline to|~boycott|~turn down|~veto|~block|~balk at|~deny any|~snub|~shun)',
    means: { stance: 'refuses', negated: 'open_to' },
    because: 'rejecting what is proposed is refusal',
    example: 'Ethiopia rejected the proposal.',
  },
  {
    id: 'position/refuse',
    match: '~refuse (to|any|all|the)',
    means: { stance: 'refuses', negated: 'open_to' },
    because: 'refusing what is asked',
    example: 'Armenia refused to sign the protocol.',
  },
  {
    id: 'position/engage',
    match: '(to engage in|continue working|working together|work together) ..3',
    means: open,
    because: 'going on working for a settlement is openness to it',
    example: 'Both sides were working together to reach a settlement, Greece said.',
  },
  {
    id: 'position/stand-behind',
    match: '(~stand behind|~share ..2 enthusiasm|full confidence)',
    means: open,
    because: 'support for an idea is openness',
    example: 'Poland stands behind the peace effort.',
  },
  {
    id: 'position/ought',
    match: 'should (not)? be (denied|ended|stopped|lifted|countered|neutralized|allowed|dismantled|disarmed)',
    means: laidOnOthers,
    because: 'what should be done to another is demanded',
    example: 'Hamas should be disarmed, Egypt said.',
  },
  {
    id: 'position/agree-in-principle',
    match: '~agree (in principle|to (talks|meet|negotiate|consider|resume|discuss|talk))',
    means: open,
    because: 'agreeing to talk is openness (ruling on stance)',
    example: 'Kosovo agreed to meet the Serbian delegation.',
  },
  {
    id: 'position/not-negotiable',
    match: '(non-negotiable|not negotiable|not on the table|off the table|red line)',
    means: { ...refuses, of: 'speaker' },
    because: 'what is not for negotiation is refused',
    example: 'Ethiopia said its dam was not negotiable.',
  },
  {
    id: 'position/exert-pressure',
    match: '(~exert ..4 pressure|~threaten to|~warn ..2 (against|not to))',
    means: demands,
    because: 'pressure and threats ask another to act',
    example: 'Turkey threatened to close the straits.',
  },
  {
    id: 'position/precondition',
    match: '(condition|conditions|precondition|preconditions|requirement|requirements) (for|of|to|that)',
    means: demands,
    because: 'a condition is a demand',
    example: 'Syria set conditions for new talks.',
  },
];
