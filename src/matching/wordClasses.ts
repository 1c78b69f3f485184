const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that turn a statement round, in the form in which units carry them. */
export const negations = set(`
  not no never none nothing nobody nowhere neither nor without hardly scarcely barely rarely seldom
  deny denies denied denying fail fails failed failing refuse refuses refused refusing lack lacks lacked
  lacking reject rejects rejected rejecting false untrue cannot nope stop stops stopped except unless
`);

export const modals = set(
  'will would may might must shall should could can ought need needs needn dare',
);

/** Amounts without a figure, and words that soften or widen a claim. */
export const quantifiers = set(`
  all some most many every each any always often sometimes usually only almost nearly about around
  approximately roughly probably perhaps maybe possibly likely unlikely think thinks thought believe
  believes believed guess suppose seem seems seemed several few both least more less much lot lots
  majority minority generally mainly mostly largely partly virtually practically entirely completely
  totally everyone everybody anyone anybody someone somebody everything anything something apparently
  reportedly allegedly supposedly certainly definitely clearly surely frequently occasionally fewer
  little enough tend tends tended quite rather fairly very hope hopes expect expects fewest greatest
`);

/** Units and scales: with a figure they make the amount. */
export const measures = set(`
  hundred thousand million billion trillion dozen half third quarter percent percentage point points
  dollar dollars pound pounds euro euros cent cents penny pence yen mile miles kilometer kilometers
  kilometre kilometres meter meters foot feet inch inches yard yards acre acres ton tons tonne tonnes
  kilogram kilograms gram grams second seconds minute minutes hour hours day days week weeks month
  months year years decade decades century centuries double triple twice once
  january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday today tomorrow yesterday
`);

export const personalPronouns = set(`
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she
  her hers herself it its itself they them their theirs themselves who whom whose this that these those
`);

/** Forms of be, have and do. */
export const auxiliaries = set(`
  am is are was were be been being have has had having do does did doing done
`);

export const functionWords = set(`
  the a an and or but so if then than as at by for from in into of off on onto out over to up upon with
  within through across against along among before after behind below beneath beside between beyond
  down during near since toward under until via per because although though while when where whether
  which what how why there here also too just even still yet again ever now well such own same other
  another one
`);

/** What may go from spoken words when a house tidies them. */
export const fillers = set('um uh er erm ah oh hmm mm eh well like you know i mean so okay');

/** Fillers that mean nothing else. */
export const pureFillers = set('um uh er erm ah hmm mm eh uhm');

/** Words that put what follows under a condition or set it aside. */
export const conditions = set('if unless until except suppose supposing provided assuming');

/** Opens negated opposites: "unhappy", "impossible", "nonviolent". */
export const negatingPrefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis'];

/** Whether one word is the other with a negating prefix. */
export function areOpposites(a: string, b: string): boolean {
  return negatingPrefixes.some((prefix) => a === prefix + b || b === prefix + a);
}

/** The word without its ending of number, person or tense; rough, for comparing two words. */
export function inflectionStem(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/'s?$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2))
    .replace(/([^aeiou])\1(?:ed|ing)$/, '$1')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/e$/, '');
}

/** Whether two words are forms of one: of a verb, a noun, or of be, have and do. */
export function areForms(a: string, b: string): boolean {
  if (auxiliaries.has(a) && auxiliaries.has(b)) return true;
  if (a.length < 3 || b.length < 3) return false;
  return inflectionStem(a) === inflectionStem(b);
}
