/**
 * ISO 3166-1: alpha-3 code and, run on, the alpha-2 code that `Intl` knows a country by. Source: /usr/share/iso-codes/json/iso_3166-1.json
 * of Debian's iso-codes 4.15.0 (codes only, no names). XKX is no ISO code but stands in most tables for Kosovo.
 */
const CODES = `
  ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ
  BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB
  BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM
  CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER
  ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN
  GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU
  IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG
  KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO
  MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR
  MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR
  NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA
  REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM
  SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK
  TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC
  VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW
  XKXXK
`;

/** What reads better in a sentence than the label of the Unicode CLDR. */
const PLAIN_NAMES: Record<string, string> = {
  BIH: 'Bosnia and Herzegovina',
  COD: 'DR Congo',
  COG: 'Republic of the Congo',
  HKG: 'Hong Kong',
  MAC: 'Macao',
  MMR: 'Myanmar',
  PSE: 'Palestine',
  TTO: 'Trinidad and Tobago',
};

/** States whose names take an article within a sentence. */
const WITH_ARTICLE = new Set('ARE BHS CAF COG COM DOM GBR GMB MDV MHL NLD PHL SLB USA'.split(' '));

let labels: Intl.DisplayNames | null = null;
/** The label of the Unicode CLDR. Its tables take 20 ms to load, and a reading that is printed as JSON names no country. */
function labelOf(alpha2Code: string): string | undefined {
  labels ??= new Intl.DisplayNames('en', { type: 'region' });
  return labels.of(alpha2Code);
}

const alpha2 = new Map(
  CODES.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

/** The English name of a country by its ISO 3166-1 alpha-3 code; the code itself where it is not known. */
export function countryName(alpha3: string): string {
  const code = alpha2.get(alpha3);
  return PLAIN_NAMES[alpha3] ?? (code ? labelOf(code) : undefined) ?? alpha3;
}

/** Whether a country's name takes "the" within a sentence. */
export const takesArticle = (alpha3: string): boolean => WITH_ARTICLE.has(alpha3);
