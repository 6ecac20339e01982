import type { Stance } from './position.js';
import type { Rule } from './rule.js';

/** What a pattern means for a stance; `negated` is what it means under "not" (absent: nothing). */
export interface PositionMeaning {
  readonly stance: Stance;
  readonly negated?: Stance;
  /** The pattern's subject is told what to do; whoever speaks is the one who wants it ("Iran must stop", said Norway). */
  readonly of?: 'speaker';
  /** Words that are used of anything ("wants", "must", "tries to"): a position only where a topic of diplomacy is named with them. */
  readonly onTopic?: true;
}

const demands = { stance: 'demands' } as const;
const wish = { stance: 'demands', onTopic: true } as const;
const laidOnOthers = { stance: 'demands', of: 'speaker', onTopic: true } as const;
const offers = { stance: 'offers' } as const;
const open = { stance: 'open_to', negated: 'refuses' } as const;
const openOnTopic = { ...open, onTopic: true } as const;
const refuses = { stance: 'refuses' } as const;

/** Neither a condition nor a question: who is helped if it refuses has not refused; who refuses if it is not helped has. */
const meant = '!mark=if|unless|whether !as=asked';

/** How sides say what they want. The subject of the pattern is the side; a pronoun in quoted words is the speaker. */
export const POSITION_RULES: readonly Rule<PositionMeaning>[] = [
  {
    id: 'position/demand',
    match: `[verb demand|insist|urge|implore|request|stipulate] ${meant}`,
    means: demands,
    because: 'verbs with which one side lays something on another',
    example: 'Turkey insisted that the border posts be closed.',
  },
  {
    id: 'position/call-for',
    match: `[verb call|appeal|push|press|plead] for|on|upon|to !subject=@agreement ${meant}`,
    means: demands,
    because: 'a call asks another to act',
    example: 'France called for an immediate ceasefire.',
  },
  {
    id: 'position/demand-noun',
    match: '[noun demand|call|appeal|request|opposition] agent for|to|that',
    means: demands,
    because: 'a demand named as a thing',
    example: 'Cyprus repeated its opposition to a second state.',
  },
  {
    id: 'position/ultimatum',
    match: `[verb issue|give|set|deliver|send|hand] patient=ultimatum ${meant}`,
    means: demands,
    because: 'an ultimatum lays something on another by a day',
    example: 'Serbia was given time; then Austria issued an ultimatum.',
  },
  {
    id: 'position/want',
    match: `[verb want|seek|desire] patient finite ${meant}`,
    means: wish,
    because: 'to want something of another is a demand; what one wants to do oneself is not',
    example: 'Egypt wants all tariffs on its cotton lifted.',
  },
  {
    id: 'position/try',
    match: `[verb seek|try|attempt|aim] content finite ${meant}`,
    means: wish,
    because: 'what a side tries to bring about it wants',
    example: 'Jordan sought to bring the refugees home.',
  },
  {
    id: 'position/must',
    match: '(must|should|needs to|need to|has to|have to|it is imperative|imperative for)',
    means: laidOnOthers,
    because: 'a duty laid on another is a demand',
    example: 'Iran must stop enriching uranium, Norway said.',
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
    match: `[verb oppose] ${meant}`,
    means: demands,
    because: 'opposing what another does asks it to stop (ruling on joint intentions)',
    example: 'Japan opposes any attempt to change the status quo.',
  },
  {
    id: 'position/need',
    match: 'the need (to|for)',
    means: demands,
    because: 'a stated need is what a side wants',
    example: 'Kenya stressed the need to disarm the militias.',
  },
  {
    id: 'position/not-tolerate',
    match:
      '[verb tolerate|accept|allow|permit|recognize|negotiate|give|abandon|surrender|stand|implement|sign|withdraw|return|join|attend|participate|discuss|release|lift|dismantle|disarm|yield|cede|compromise|relinquish] denied as=planned|hedged !above=refuse|decline|fail',
    means: refuses,
    because: 'what will not or cannot be done is refused',
    example: 'Israel will not tolerate an Iranian bomb.',
  },
  {
    id: 'position/offer',
    match: `[verb offer|propose|float|volunteer] ${meant}`,
    means: offers,
    because: 'a side puts something of its own on the table',
    example: 'Russia offered to host the talks.',
  },
  {
    id: 'position/put-forward',
    match:
      '(~put forward|~table a|~present (a|its|his|their) (plan|proposal)|~unveil ..3 (plan|proposal)|~submit ..3 (plan|proposal)|~extend ..3 (invitation|hand))',
    means: offers,
    because: 'a side puts something of its own on the table',
    example: 'Qatar put forward a plan for the exchange of hostages.',
  },
  {
    id: 'position/suggest',
    match: '~suggest !that',
    means: offers,
    because: 'a suggestion puts an idea on the table',
    example: 'Kerry suggested a meeting in Amman.',
  },
  {
    id: 'position/proposal-of',
    match: '[noun proposal|offer] agent=<actor>',
    means: offers,
    because: 'a named proposal is its owner’s offer',
    example: 'The parties discussed the Egyptian proposal for a prisoner exchange.',
  },
  {
    id: 'position/readiness',
    match: '[noun openness|readiness|willingness|eagerness|enthusiasm] agent content|to|for|in|that',
    means: open,
    because: 'readiness named as a thing is openness (ruling on stance)',
    example: 'China signalled its willingness to mediate in the talks.',
  },
  {
    id: 'position/support',
    match:
      '[noun desire|interest|wish|hope|support] agent content|to|for|in|that !modifier=military|economic|financial|material|public !above=provide|give|gain|seek',
    means: openOnTopic,
    because: 'support and wishes named as a thing are openness (ruling on stance)',
    example: 'Ghana repeated its support for the ceasefire.',
  },
  {
    id: 'position/ready',
    match: '(~be|remain|remains|stands|stand) ..2 (open|ready|willing|prepared|interested|eager) (to|for|in)',
    means: openOnTopic,
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
    match: `[verb welcome|support|endorse|back|favor|encourage] finite ${meant}`,
    means: open,
    because: 'support for an idea is openness (ruling on stance)',
    example: 'Germany welcomed the plan for elections.',
  },
  {
    id: 'position/would-like',
    match: '(would like|would be happy) !@courtesy',
    means: openOnTopic,
    because: 'wanting dialogue is openness (ruling on stance)',
    example: 'India would like to talk with Pakistan.',
  },
  {
    id: 'position/hope',
    match: `[verb hope|wish] finite ${meant}`,
    means: openOnTopic,
    because: 'hoping for dialogue is openness (ruling on stance)',
    example: 'Malta hopes that the talks resume.',
  },
  {
    id: 'position/accept',
    match: `[verb accept] patient finite ${meant} !denied`,
    means: openOnTopic,
    because: 'accepting what is offered is openness',
    example: 'Serbia accepted the offer of mediation.',
  },
  {
    id: 'position/consider',
    match: '(considering|exploring|weighing) !whether',
    means: openOnTopic,
    because: 'considering a step is openness to it',
    example: 'Cuba was considering a prisoner swap.',
  },
  {
    id: 'position/reject',
    match: `[verb reject|dismiss|spurn|rebuff|resist|veto|snub|shun|refuse|decline|object] ${meant}`,
    means: { stance: 'refuses', negated: 'open_to' },
    because: 'rejecting what is proposed or asked is refusal',
    example: 'Ethiopia rejected the proposal.',
  },
  {
    id: 'position/rule-out',
    match: '(~rule out|~turn down|~balk at)',
    means: { stance: 'refuses', negated: 'open_to' },
    because: 'verbs of two words with which sides reject',
    example: 'Armenia turned down the invitation.',
  },
  {
    id: 'position/engage',
    match: '(to engage in|continue working|working together|work together) ..3',
    means: openOnTopic,
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
    means: { stance: 'demands', of: 'speaker' },
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
    match: '(non-negotiable|not negotiable|not on the table|red line)',
    means: { ...refuses, of: 'speaker' },
    because: 'what is not for negotiation is refused',
    example: 'Ethiopia said its dam was not negotiable.',
  },
  {
    id: 'position/threaten',
    match: `[verb threaten|warn] content|against ${meant}`,
    means: demands,
    because: 'threats ask another to act',
    example: 'Turkey threatened to close the straits.',
  },
  {
    id: 'position/pressure',
    match: `[verb exert|apply|put] patient=pressure ${meant}`,
    means: demands,
    because: 'pressure asks another to act',
    example: 'The United States put pressure on Israel to let aid in.',
  },
  {
    id: 'position/precondition',
    match: '(condition|conditions|precondition|preconditions|requirement|requirements) (for|of|to|that)',
    means: demands,
    because: 'a condition is a demand',
    example: 'Syria set conditions for new talks.',
  },
];
