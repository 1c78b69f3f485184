const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a name that say what its bearer is; lower case, points left out. */
export const titleWords = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess duke duchess
  president vice president-elect senator sen rep representative congressman congresswoman governor gov
  lt lieutenant mayor judge justice chief secretary minister premier chancellor ambassador envoy
  general gen colonel col captain capt major maj commander cmdr admiral adm sergeant sgt corporal cpl
  private officer detective sheriff marshal trooper inspector superintendent constable king queen
  prince princess emperor sultan emir sheikh sheik ayatollah pope cardinal bishop archbishop rev
  reverend father sister brother mother rabbi imam pastor chairman chairwoman chair chairperson speaker leader
  director commissioner attorney counsel ceo cfo coo cto founder editor publisher analyst economist
  strategist spokesman spokeswoman spokesperson host anchor correspondent reporter columnist author
  candidate nominee treasurer deputy former ex then-president then-candidate coach manager captain
  assemblyman assemblywoman councilman councilwoman alderman delegate whip principal dean provost
  lawyer surgeon actor actress comedian singer rapper director-general undersecretary solicitor
  hon honorable honourable monsignor madam madame monsieur herr don dona senor astronaut cosmonaut
`);

/** Titles that tell the gender of their bearer. */
export const maleTitles = words(`
  mr sir lord baron duke king prince emperor sultan father brother congressman chairman spokesman
  councilman assemblyman monsieur herr actor pope cardinal businessman
`);
export const femaleTitles = words(`
  mrs ms miss dame lady baroness duchess queen princess sister mother congresswoman chairwoman
  spokeswoman councilwoman assemblywoman madam madame actress businesswoman
`);

/** Parts before a title or a name that belong to neither. */
export const modifiers = words(`
  republican democrat democratic american british english scottish welsh irish french german italian
  spanish portuguese dutch belgian swiss austrian greek turkish russian ukrainian polish hungarian
  czech romanian bulgarian serbian croatian swedish norwegian danish finnish icelandic chinese japanese
  korean indian pakistani afghan iranian iraqi israeli palestinian syrian lebanese egyptian libyan
  tunisian moroccan nigerian kenyan ethiopian african australian canadian mexican brazilian
  argentine venezuelan colombian cuban philippine filipino indonesian malaysian vietnamese thai
  european asian soviet us u.s uk u.k gop conservative labour liberal tory libertarian catholic muslim jewish
  evangelical socialist independent acting outgoing incoming retired late
  house senate white foreign prime commerce defense defence treasury state interior home health
  education transport energy labor finance justice press national supreme commons
`);

/** Words that make a run of capitals the name of a body rather than of a person. */
export const bodyWords = words(`
  committee party department ministry office agency council court house senate congress parliament
  association institute institution foundation center centre university college school bank fund
  inc corp corporation company co ltd llc plc group holdings partners union league federation
  organization organisation society club commission bureau board authority service services
  administration government army navy force police times post journal news herald tribune guardian
  telegraph magazine press network media radio television tv campaign pac coalition alliance
  movement project initiative program programme republic states kingdom nations america street
  church hospital airlines airways motors industries international democrats republicans conservatives
  team fc united city county district poll survey report study caucus forum summit conference
  monitor review gazette chronicle observer mirror express globe sun standard reuters bloomberg
`);

/** Particles that stand inside a name in small letters. */
export const particles = words(
  `de del della di da du des la le van von der den ter bin ibn al el ben y dos das`,
);

/** What stands after a name and is no part of the surname. */
export const suffixes = words('jr sr ii iii iv phd md qc kc obe cbe mp');

/** Capitals that are no names: days, months, and what opens sentences. */
export const notNames = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  the a an this that these those he she it they we i you his her its their our my your who what when
  where why how which while if but and or nor so yet for as at by in on of to with from into onto
  upon after before during since until about above below between among against despite although though
  because unless however meanwhile moreover furthermore instead also then thus hence still even
  there here now today yesterday tomorrow tonight later earlier once twice recently perhaps maybe
  some many most all any each every both few several other others another such no not none only just
  according asked speaking responding citing referring calling describing noting adding saying
  is are was were be been being am do does did has have had will would can could may might must shall
  should let one two three four five six seven eight nine ten first second third last next
  more less much very too almost nearly like unlike well yes ok okay oh
  asked added told said says
`);

/** Nouns for people by what they do or are; the head of "the Republican nominee". */
export const personNouns = words(`
  man woman boy girl person minister secretary president senator governor mayor congressman
  congresswoman candidate nominee contender hopeful frontrunner front-runner runner lawmaker politician
  leader official spokesman spokeswoman spokesperson aide adviser advisor strategist consultant
  analyst expert professor scholar author writer journalist reporter columnist host anchor editor
  lawyer attorney judge justice officer chief director chairman chairwoman chair head executive
  founder owner billionaire businessman businesswoman mogul tycoon developer investor banker economist
  actor actress singer star comedian director doctor physician scientist researcher teacher student
  farmer worker driver pilot soldier general veteran priest pastor bishop pope rabbi imam activist
  organizer campaigner supporter critic opponent rival foe friend neighbor neighbour colleague
  father mother son daughter brother sister husband wife widow uncle aunt cousin parent child
  republican democrat conservative liberal socialist independent libertarian democrat
  premier chancellor ambassador diplomat commissioner speaker whip treasurer deputy captain coach
  player manager resident voter witness victim survivor king queen prince princess source
  celebrity televangelist neurosurgeon surgeon physicist astronaut historian pollster moderator
`);

/** A word in the form in which it stands in these tables. */
export function plainTitle(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.,]+$/, '')
    .replace(/[’']s?$/, '');
}
