import type { Capability } from '../record/index.js';
import type { Rule } from './rule.js';

export interface CapabilityMeaning {
  readonly change: Capability['change'];
}

const test = { change: 'test' } as const;
const advance = { change: 'advance' } as const;
const deploy = { change: 'deploy' } as const;
const reduce = { change: 'reduce' } as const;
const assessed = { change: 'assessed' } as const;

/** How reports tell of military means. */
export const CAPABILITY_RULES: readonly Rule<CapabilityMeaning>[] = [
  {
    id: 'capability/test',
    match:
      '(~test|~test-fire|~launch|~fire|~conduct|~detonate|~carry out) ..5 (missile|missiles|warhead|bomb|rocket|rockets|satellite|nuclear test|nuclear tests|test explosions|tests|icbm|device|@weapon)',
    means: test,
    because: 'a means is tried out',
    example: 'India test-fired a ballistic missile.',
  },
  {
    id: 'capability/nuclear-test',
    match: '((nuclear|missile|atomic) (test|tests|explosion|launch|launches)|test explosions|test launch)',
    means: test,
    because: 'a test named as a thing',
    example: 'The Pakistani nuclear tests of 1998 alarmed India.',
    unless: "(~refrain|halt|moratorium|ban|not had|n't had|secured|suspend|suspension)",
  },
  {
    id: 'capability/advance',
    match:
      '(~advance|~develop|~expand|~modernize|~upgrade|~improve|~build|~acquire|~enrich|~strengthen|~increase|~produce|~amass|~accelerate|~make progress on|~unveil|~display|~parade|~stockpile|~miniaturize|~introduce) ..6 (@weapon|capabilities|capability|forces|arsenal|capacity|defense initiative)',
    means: advance,
    because: 'a means grows',
    example: 'Iran expanded its enrichment of uranium.',
    unless: '(commit|commits|commitment|agreed to|will not)',
  },
  {
    id: 'capability/development',
    match:
      '(development|modernization|expansion|buildup|build-up|militarization|introduction) of ..5 (@weapon|forces|capabilities|features|arms)',
    means: advance,
    because: 'growth named as a thing',
    example: 'The development of ballistic missiles by Pakistan worries India.',
  },
  {
    id: 'capability/deploy',
    match:
      '(~deploy|~send|~station|~move|~mass|~place|~dispatch|~redeploy|~mobilize|~mine|~invade|~bomb|~shell|~position) ..6 (@forces|missiles|missile|harbors|military)',
    means: deploy,
    because: 'means are brought into place or used',
    example: 'Russia massed troops near the border.',
  },
  {
    id: 'capability/strike',
    match:
      '(~fire ..3 (shells|rounds|artillery|rockets|shots)|~launch ..3 (strikes|offensive|attack|attacks|airstrikes|raids)|~order ..4 (bombing|bombings|attacks|offensive|incursion|invasion)|high alert|on high levels of alert|state of war|wartime state|~open ..4 offensive)',
    means: deploy,
    because: 'means are used',
    example: 'Eritrea fired artillery shells across the border.',
  },
  {
    id: 'capability/reduce',
    match:
      '(~dismantle|~destroy|~reduce|~scrap|~withdraw|~cut|~disable|~blow up|~eliminate|~pull out) ..5 (@weapon|forces|troops|arsenal|stockpile|warheads|site|tunnels|missiles|launchers)',
    means: reduce,
    because: 'means are given up or drawn back',
    example: 'Libya dismantled its centrifuges and missiles.',
    unless:
      '(commit|commits|agreed to|must|should|demand|calls for|called for|until|refused|demanded|unless|proves)',
  },
  {
    id: 'capability/assessed',
    match:
      '(~possess|~own|~retain|~estimate|~believe|~assess|(has|have|had) (a|an|the|its|about|between|enough|up|at|more|nuclear|dozens|hundreds|some)) ..6 (arsenal|stockpile|warheads|nuclear weapons|nuclear bombs|missiles|enough plutonium|weapons of mass destruction)',
    means: assessed,
    because: 'a judgement that means exist',
    example: 'Experts estimate that Israel has about ninety nuclear warheads.',
  },
  {
    id: 'capability/programs',
    match:
      '<actor> ..2 (nuclear|missile|ballistic missile|nuclear and missile|nuclear and ballistic missile) (programs|program|arsenal|capabilities|threat)',
    means: assessed,
    because: 'a programme named as existing',
    example: 'They discussed concern over the North Korean nuclear and missile programs.',
    unless: '(denuclear|talks|agreement|deal|agreed|summit|meeting|abandon|abandoning|abandoned|dismantl)',
  },
];
