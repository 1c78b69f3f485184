/**
 * One form for the spellings that differ between houses and countries (colour/color, -ise/-ize,
 * travelled/traveled), so that words compare equal across them. Takes and gives folded words.
 */
export function commonSpelling(word: string): string {
  const listed = listedVariants.get(word);
  if (listed) return listed;
  if (word.length < shortestVariant) return word;
  return word
    .replace(/^(\p{L}{3,})our(s|ed|ing|able|ite|ites|hood|hoods|ful|less|er|ers|ly)?$/u, '$1or$2')
    .replace(/is(e|es|ed|ing|er|ers|ation|ations|able)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing|er|ers)$/, 'yz$1')
    .replace(doubledL, '$1l$2')
    .replace(/^(\p{L}+)ogue(s?)$/u, '$1og$2');
}

const shortestVariant = 5;

const doubledL =
  /^(travel|cancel|label|model|level|counsel|fuel|signal|total|rival|marvel|quarrel|channel|tunnel|panel|dial|equal|duel|shovel|swivel|jewel|unravel|bevel|pedal|pencil|squirrel|tassel)l(ed|ing|er|ers|or|ors|ery)$/;

const listedVariants = new Map<string, string>(
  Object.entries({
    center: 'centre centres=centers centred=centered centring=centering',
    theater: 'theatre theatres=theaters',
    meter: 'metre metres=meters',
    kilometer: 'kilometre kilometres=kilometers',
    liter: 'litre litres=liters',
    fiber: 'fibre fibres=fibers',
    somber: 'sombre',
    caliber: 'calibre',
    maneuver: 'manoeuvre manoeuvres=maneuvers',
    defense: 'defence defences=defenses',
    offense: 'offence offences=offenses',
    license: 'licence licences=licenses',
    pretense: 'pretence',
    practice: 'practise practised=practiced practises=practices practising=practicing',
    program: 'programme programmes=programs',
    gray: 'grey',
    skeptical: 'sceptical sceptic=skeptic sceptics=skeptics scepticism=skepticism',
    plow: 'plough',
    check: 'cheque cheques=checks',
    tire: 'tyre tyres=tires',
    aluminum: 'aluminium',
    judgment: 'judgement judgements=judgments',
    acknowledgment: 'acknowledgement',
    aging: 'ageing',
    fulfill: 'fulfil fulfils=fulfills',
    skillful: 'skilful',
    installment: 'instalment',
    enroll: 'enrol',
    while: 'whilst',
    among: 'amongst',
    toward: 'towards',
    okay: 'ok o.k=okay',
    percent: 'percent',
    adviser: 'advisor advisors=advisers',
    ax: 'axe',
    pajamas: 'pyjamas',
    jewelry: 'jewellery',
    mom: 'mum',
    email: 'e-mail',
    forever: 'forever',
  }).flatMap(([common, variants]) =>
    variants.split(' ').map((variant): [string, string] => {
      const [from = '', to = common] = variant.split('=');
      return [from, to];
    }),
  ),
);
