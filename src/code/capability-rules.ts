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
      '(~test|~test-fire|~test-launch|~launch|~fire|~conduct|~detonate|~explode|~set off|~carry out) ..5 (missile|missiles|warhead|bomb|bombs|rocket|rockets|satellite|nuclear test|nuclear tests|test explosions|tests|icbm|device|@weapon)',
    means: test,
    because: 'a means is tried out',
    example: 'India test-fired a ballistic missile.',
  },
  {
    id: 'capability/tested',
    match:
      '[verb test|launch|fire|detonate|explode] patient=missile|warhead|bomb|rocket|satellite|device|icbm|@weapon',
    means: test,
    because: 'a means is tried out, told from its side',
    example: 'Two missiles were launched by Iran at dawn.',
  },
  {
    id: 'capability/named-test',
    match: '[noun test|explosion|launch|detonation] modifier=nuclear|missile|atomic|rocket|satellite',
    means: test,
    because: 'a test named as a thing',
    example: 'The Pakistani nuclear tests of 1998 alarmed India.',
    unless: '(~refrain|halt|moratorium|ban|~suspend|suspension|freeze)',
  },
  {
    id: 'capability/explosions',
    match: '(test explosions|test launch|test launches|test flight)',
    means: test,
    because: 'a test named as a thing',
    example: 'Both powers went on with test explosions.',
    unless: '(~refrain|halt|moratorium|ban|~suspend|suspension)',
  },
  {
    id: 'capability/advance',
    match:
      '(~advance|~develop|~expand|~modernize|~upgrade|~improve|~build|~rebuild|~acquire|~obtain|~enrich|~strengthen|~increase|~produce|~amass|~accelerate|~make progress on|~unveil|~display|~parade|~stockpile|~miniaturize|~introduce) ..6 (@weapon|capabilities|capability|forces|arsenal|capacity|defense initiative)',
    means: advance,
    because: 'a means grows',
    example: 'Iran expanded its enrichment of uranium.',
  },
  {
    id: 'capability/growing',
    match:
      '[verb grow|expand|increase|advance|mature] subject=arsenal|stockpile|enrichment|capability|capabilities|military|forces|@weapon !object',
    means: advance,
    because: 'a means grows by itself',
    example: 'The arsenal of India has grown since then.',
  },
  {
    id: 'capability/development',
    match:
      '(development|modernization|expansion|buildup|build-up|acquisition|proliferation) of ..5 (@weapon|forces|capabilities|arms)',
    means: advance,
    because: 'growth named as a thing',
    example: 'The development of ballistic missiles by Pakistan worries India.',
  },
  {
    id: 'capability/deploy',
    match:
      '(~deploy|~send|~station|~move|massed|massing|~dispatch|~redeploy|~mobilize|~mine|~bomb|~amass) ..6 (@forces|missiles|missile|harbors|military|nuclear weapons|nuclear arms)',
    means: deploy,
    because: 'means are brought into place',
    example: 'Russia massed troops near the border.',
  },
  {
    id: 'capability/deployment',
    match:
      '(deployment|stationing|introduction|militarization|mobilization|massing) of ..5 (@weapon|@forces|features|islands|arms)',
    means: deploy,
    because: 'means brought into place, named as a thing',
    example: 'Fiji criticized the militarization of the islands by China.',
  },
  {
    id: 'capability/deployed',
    match:
      '[verb deploy|station|mass|mobilize|dispatch|advance|march|sail|cross|enter|occupy|seize|storm|encroach|patrol|move|push] subject=@forces|missile|fleet|division|convoy|jets|warship',
    means: deploy,
    because: 'means are brought into place, told from their side',
    example: 'Russian warships sailed through the strait.',
  },
  {
    id: 'capability/strike',
    match:
      '(~fire ..3 (shells|rounds|artillery|rockets|shots)|~launch ..4 (drones|strikes|offensive|attack|attacks|airstrikes|raids|operation|incursion|invasion)|~order ..4 (bombing|bombings|attacks|offensive|incursion|invasion)|on ..4 alert|state of war|wartime state|~open ..4 offensive|~carry out ..3 (strikes|airstrikes|raids|attacks))',
    means: deploy,
    because: 'means are used',
    example: 'Eritrea fired artillery shells across the border.',
  },
  {
    id: 'capability/firing-at',
    match: '[verb fire|launch|lob|shoot|drop] at|toward|towards|into|on|onto|against|over=<actor>',
    means: deploy,
    because: 'what is fired at somebody is used, not tried out',
    example: 'Hezbollah fired rockets at Israel.',
  },
  {
    id: 'capability/attacking',
    match: '[verb invade|attack|bomb|shell|bombard|raid] agent=<actor> patient=<actor>',
    means: deploy,
    because: 'one state uses its means against another',
    example: 'In 1980 Iraq invaded Iran.',
  },
  {
    id: 'capability/reduce',
    match:
      '(~dismantle|~destroy|~reduce|~scrap|~withdraw|~cut|~disable|~blow up|~eliminate|~pull out|~pull back|~give up|~relinquish|~abandon|~decommission) ..5 (@weapon|forces|troops|arsenal|stockpile|warheads|site|tunnels|missiles|launchers)',
    means: reduce,
    because: 'means are given up or drawn back',
    example: 'Libya dismantled its centrifuges and missiles.',
    unless: '(until|unless)',
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
    id: 'capability/nuclear-power',
    match: '(nuclear-armed|(~be|~become) ..3 nuclear (power|state|weapon state|weapons state))',
    means: assessed,
    because: 'a judgement that means exist',
    example: 'Pakistan is a nuclear power.',
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
