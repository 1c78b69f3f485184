/**
 * What a cue does with the words: `says` reports them whole ("said"), `judges` works a fragment of
 * them into the reporter's sentence ("called the plan"), `rejects` holds them as denied.
 */
export type CueStrength = 'says' | 'judges' | 'rejects';

/** The strength of a word as a cue, in any of its forms; undefined where it is none. */
export function cueStrength(lower: string): CueStrength | undefined {
  return cueForms.get(lower);
}

/** Whether this form can head a clause by itself ("said"), rather than follow one ("saying"). */
export function isParticiple(lower: string): boolean {
  return lower.endsWith('ing');
}

const says = `
  say tell ask add write tweet reply respond answer explain note continue conclude argue claim insist
  assert declare announce state remark observe comment warn admit acknowledge concede confirm stress
  emphasize emphasise reiterate repeat recall joke quip shout yell cry whisper mutter murmur exclaim
  interject counter retort quote remember contend maintain allege suggest propose predict promise vow
  pledge swear agree disagree complain lament caution advise urge demand order plead beg pray
  testify post blog email text message report reveal recount relate reflect muse wonder think believe
  feel hope fear boast brag crow gush rave rant fume thunder snap bark growl sneer scoff
  elaborate clarify specify speculate theorize theorise reason opine proclaim pronounce preach lecture
  sing chant scream roar intone read go begin start finish interrupt chime pipe call assure inform
  remind caution notify instruct advise deadpan hint imply signal mention
  enthuse marvel protest object rejoin riposte declare venture volunteer offer
  retweet fire shoot hit put summarize summarise sum theorise ponder concur sigh laugh
`;

const judges = `
  describe label labeling dub brand characterize characterise portray term deem slam blast criticize
  criticise condemn denounce decry attack accuse blame praise laud hail tout applaud welcome
  mock ridicule deride taunt bash assail lambaste chide scold rebuke castigate skewer rip trash
  liken compare refer cite list name depict paint define dedicate dismiss defend justify endorse back
  support oppose question challenge address discuss outline detail tout trumpet champion advocate
  push press lobby campaign run speak talk express voice raise pose invoke evoke echo channel borrow
  use deliver give make issue release publish print pen draft lay insist apologize apologise thank
  congratulate mourn honor honour commend vilify tar deplore bemoan bewail cheer credit fault pan
  plan seek want intend aim work try threaten attempt expect consider regard view see
  underscore highlight point underline signal touch focus hammer pounce seize tell accept
  search argue quote mention
`;

const rejects = `reject deny refute rebut repudiate disavow disown`;

/** Verbs whose past is not made with -ed. */
const irregular: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  swear: 'swore sworn',
  read: 'read',
  sing: 'sang sung',
  go: 'went',
  begin: 'began begun',
  shoot: 'shot',
  hit: 'hit',
  put: 'put',
  give: 'gave given',
  make: 'made',
  lay: 'laid',
  seek: 'sought',
  see: 'saw seen',
  speak: 'spoke spoken',
  run: 'ran',
  paint: 'painted',
  tar: 'tarred',
  beg: 'begged',
  brag: 'bragged',
  quip: 'quipped',
  snap: 'snapped',
  slam: 'slammed',
  rip: 'ripped',
  pan: 'panned',
  plan: 'planned',
  dub: 'dubbed',
  sum: 'summed',
  submit: 'submitted',
  admit: 'admitted',
};

const cueForms = buildForms();

function buildForms(): Map<string, CueStrength> {
  const forms = new Map<string, CueStrength>();
  const lists = [
    [judges, 'judges'],
    [says, 'says'],
    [rejects, 'rejects'],
  ] as const;
  for (const [list, strength] of lists) {
    for (const verb of list.trim().split(/\s+/)) {
      for (const form of inflect(verb)) forms.set(form, strength);
    }
  }
  return forms;
}

function inflect(verb: string): string[] {
  const past = irregular[verb]?.split(' ') ?? [regularPast(verb)];
  const doubled = past[0]?.endsWith('ed') ? (past[0] ?? '').slice(0, -2) : null;
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : (doubled ?? verb);
  const participle = `${verb.endsWith('y') ? verb : stem.replace(/i$/, 'y')}ing`;
  return [verb, thirdPerson(verb), participle, ...past];
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
