/** Words that open sentences with a capital and are never part of a name; months, weekdays and the nouns of diplomacy among them. */
const functionWords = new Set(
  `a an the this that these those and but or nor so yet if when while where after before since until although though because as at by for from in
  into of on onto off out over to toward towards under up upon with within without about above across against along among around behind below
  beneath beside between beyond despite down during except inside like near through throughout via per he she it they we i you his her its their
  our my your him them us me who whom whose which what why how there here then than thus hence also too both each either neither every all any
  some many much most more few several other others another such no not only just even still already once again ever never always often
  sometimes now today tomorrow yesterday tonight later earlier soon recently meanwhile however moreover nevertheless nonetheless instead
  otherwise therefore furthermore indeed perhaps maybe is are was were be been being am has have had having do does did doing will would shall
  should can could may might must let ok okay yes well one two three four five six seven eight nine ten first second third last next new old
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  according asked speaking unlike amid amidst including mr mrs ms dr sir thank thanks please press talks peace treaty agreement accord accords
  declaration summit conference meeting statement joint war cold north south east west northern southern eastern western middle central
  nuclear secret shuttle background remarks fact sheet q`.split(/\s+/),
);

/** Whether a lower-case word is one of these. */
export const isFunctionWord = (word: string): boolean => functionWords.has(word);

const institutionWords = new Set(
  `affairs policy council committee commission department ministry agency office bureau party front army forces force command corps guard
  institute university center centre foundation association organization organisation union league federation congress parliament assembly
  senate court bank fund group team house hall palace tower building act treaty agreement accord accords declaration communique communiqué plan
  initiative doctrine process program programme project framework summit conference forum dialogue round talks session protocol convention
  resolution statement memorandum understanding strategy review report charter constitution law security defense defense defence intelligence
  relations cooperation trade reconciliation arms control disarmament issues matters foreign national international economic nuclear news post times
  journal radio television tv press service services company corporation inc street avenue road square river sea ocean gulf strait straits island islands
  peninsula mountain mountains valley desert airport bridge line zone border day week year war revolution`.split(
    /\s+/,
  ),
);
/** Words that end or fill the names of institutions, laws and places, and never end the name of a person. */
export const isInstitutionWord = (word: string): boolean => institutionWords.has(word);

/** Words that follow a noun phrase and show that it has ended: after "the Chinese" they make it a people, not "the Chinese side". */
const closers = new Set(
  `and but or nor is are was were be been has have had do does did will would shall should can could may might must not also said says say told
  tell want wants wanted agreed agree refused refuse insisted insist rejected reject demanded demand hope hopes hoped believe believes believed
  have called calls took made gave fired launched tested warned accused announced began continue continued continues reacted
  to in on at by for from with into of over about that who which when while after before since until as than if because during without against
  under between there then now still never . , ; : ? ! ) ( " ” ' ’ — – - 's`.split(/\s+/),
);
export const isCloser = (word: string): boolean => word === '' || closers.has(word);
