/** Stems of words that end in -ise on both sides of the Atlantic ("exercise", "promise", "uprising"). */
const alwaysWithS = new Set(
  'adv advert apport appr appra bru chast circumc clockw compr comprom conc cru dem desp dev disenfranch disgu enfranch enterpr exc exerc expert franch improv inc likew mala merchand otherw parad porpo pract pra prec prem prom reappra repr rev sunr superv surm surpr telev tort treat turquo upr'.split(
    ' ',
  ),
);
/** "Normalise", "organisations": what stands before -is-, and what follows it. */
const withS = /^(\p{Ll}{3,})is(e|ed|es|ing|ation|ations|er|ers)$/u;
/** "Analyse". */
const withYs = /^(anal|paral|catal)ys(e|ed|es|ing)$/;

/** Other words, by what differs. */
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({ our: 'or', ence: 'ense', tre: 'ter', ogramme: 'ogram' }).flatMap(([british, american]) =>
    'labour neighbour neighbours neighbouring favour favours favoured favouring favourable honour honours honoured honouring behaviour endeavour endeavours rumour rumours armour armoured harbour harbours colour humour rigour vigour defence offence pretence licence centre centres theatre programme programmes'
      .split(' ')
      .filter((word) => word.includes(british))
      .map((word) => [word, word.replace(british, american)] as const),
  ),
);

/** A lower-case word in American spelling, so that the rules need one: "recognised" is "recognized", "defence" is "defense". */
export function american(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const at = word.indexOf('is', 3);
  if (at < 0 && !word.includes('ys')) return word;
  const [, stem, rest] = withS.exec(word) ?? [];
  if (stem !== undefined) return alwaysWithS.has(stem) ? word : `${stem}iz${rest}`;
  return word.replace(withYs, '$1yz$2');
}
