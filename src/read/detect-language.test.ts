import { describe, expect, it } from 'vitest';
import { detectLanguage, languageName } from './detect-language.js';

/** The same report, put into each language for this test. */
const REPORTS: Record<string, string> = {
  en: 'The ministers of both countries met in the capital on Monday, and they agreed that the talks will be continued in the autumn. There was no word on sanctions.',
  es: 'Los ministros de los dos países se reunieron el lunes en la capital y acordaron que las conversaciones continuarán en el otoño. No se dijo nada sobre las sanciones.',
  fr: "Les ministres des deux pays se sont réunis lundi dans la capitale et ont convenu que les discussions seront poursuivies à l'automne. Rien n'a été dit sur les sanctions.",
  de: 'Die Minister der beiden Länder trafen sich am Montag in der Hauptstadt und einigten sich darauf, dass die Gespräche im Herbst fortgesetzt werden. Von den Sanktionen war nicht die Rede.',
  it: 'I ministri dei due paesi si sono incontrati lunedì nella capitale e hanno deciso che i colloqui saranno continuati in autunno. Non è stato detto nulla sulle sanzioni.',
  pt: 'Os ministros dos dois países reuniram-se na segunda-feira na capital e decidiram que as conversas serão retomadas no outono. Não foi dito nada sobre as sanções.',
  nl: 'De ministers van beide landen kwamen maandag in de hoofdstad bijeen en spraken af dat het overleg in de herfst wordt voortgezet. Over de sancties werd niets gezegd.',
  sv: 'Ministrarna från de båda länderna träffades i huvudstaden på måndagen och enades om att samtalen skall fortsätta under hösten. Om sanktionerna sades det inte ett ord.',
  pl: 'Ministrowie obu krajów spotkali się w poniedziałek w stolicy i uzgodnili, że rozmowy będą kontynuowane jesienią. O sankcjach nie było mowy, jak podano do wiadomości po tym, co się stało.',
  ru: 'Министры двух стран встретились в понедельник в столице и договорились, что переговоры будут продолжены осенью. О санкциях не было сказано ни слова, как и о том, что делать дальше.',
  uk: 'Міністри двох країн зустрілися в понеділок у столиці і домовилися, що переговори будуть продовжені восени. Про санкції не було сказано ні слова, як і про те, що робити далі.',
  tr: 'İki ülkenin bakanları pazartesi günü başkentte bir araya geldi ve görüşmelerin sonbaharda devam etmesi için anlaştı. Yaptırımlar ile ilgili hiçbir söz söylenmedi, ancak daha sonra bir açıklama olacak.',
  id: 'Para menteri dari kedua negara bertemu pada hari Senin di ibu kota dan sepakat bahwa pembicaraan akan dilanjutkan dalam musim gugur. Tidak ada yang dikatakan untuk sanksi.',
  ar: 'التقى وزراء البلدين في العاصمة يوم الاثنين واتفقوا على أن المحادثات سوف تستمر في الخريف. ولم يكن هناك أي كلام عن العقوبات التي فرضت من قبل في هذا العام أو ما بعده',
  fa: 'وزیران دو کشور روز دوشنبه در پایتخت دیدار کردند و قرار شد که گفتگوها در پاییز ادامه یابد. درباره تحریم ها چیزی گفته نشد و این را هر دو طرف با خود به خانه بردند',
  zh: '两国部长星期一在首都会晤，同意秋天继续会谈，没有提到制裁。',
  ja: '両国の閣僚は月曜日に首都で会談し、秋に協議を続けることで合意した。制裁については何も語られなかった。',
  ko: '두 나라의 장관들은 월요일 수도에서 만나 가을에 회담을 계속하기로 합의했다. 제재에 대해서는 아무 말도 없었다.',
  el: 'Οι υπουργοί των δύο χωρών συναντήθηκαν τη Δευτέρα στην πρωτεύουσα.',
  he: 'שרי שתי המדינות נפגשו ביום שני בבירה והסכימו להמשיך בשיחות בסתיו.',
  hi: 'दोनों देशों के मंत्री सोमवार को राजधानी में मिले।',
};

describe('detectLanguage', () => {
  it.each(Object.entries(REPORTS))('knows %s', (code, text) => expect(detectLanguage(text)).toBe(code));

  it('does not take English with many foreign names for another language', () => {
    const text =
      'Kim Yo Jong and Choe Son Hui met Luis de la Calle, Jean-Pierre de la Tour, Ursula von der Leyen and Jaap de Hoop Scheffer in Rio de Janeiro; the talks with El País and Der Spiegel were cancelled by the hosts.';
    expect(detectLanguage(text)).toBe('en');
  });

  it('leaves a text that quotes another language to the reader', () => {
    expect(detectLanguage(`${REPORTS.en} ${REPORTS.es}`)).not.toBe('es');
  });

  it.each(['', 'Ouch.', 'Kim Jong Un, Moon Jae-in, Xi Jinping', '12 34 56 78'])('cannot tell %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('knows that a long text without English words is not English, even if it cannot be named', () => {
    const basque =
      'Bi herrialdeetako ministroak astelehenean bildu ziren hiriburuan, eta udazkenean elkarrizketekin jarraitzea adostu zuten. Zigorrei buruz ez zen hitzik esan. ';
    expect(detectLanguage(basque.repeat(12))).toBe('und');
  });

  it('looks at a long text in bounded time', () => {
    const start = performance.now();
    detectLanguage(`${REPORTS.en} `.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('names languages as they stand in a sentence', () => {
    expect(['es', 'no', 'zh', 'und'].map(languageName)).toEqual([
      'Spanish',
      'Norwegian',
      'Chinese',
      'a language other than English',
    ]);
  });
  it.each([
    ['fr', 'Le président de la République a rencontré hier le chancelier à Berlin pour parler de la paix.'],
    ['de', 'Der Bundeskanzler hat gestern in Berlin den Präsidenten von Frankreich getroffen.'],
    ['es', 'El presidente de México se reunió con el canciller de Alemania en Berlín.'],
  ])('knows %s by one sentence', (code, text) => expect(detectLanguage(text)).toBe(code));
});
