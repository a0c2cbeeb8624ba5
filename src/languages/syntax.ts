// What the article reader must be told about the small words of a language, by what they do in a sentence.

/** Single words, parted by spaces. Compared without case or accents. */
export interface Syntax {
  /** "of" before a figure or a noun, bare of any article but its own. */
  genitives: string;
  /** What brings in how much was added or cut: "by 20 %". */
  byHowMuch: string;
  /** What brings in who did what a participle says. */
  agents: string;
  /** What stands before a participle or an infinitive and makes it somebody's act. */
  auxiliaries: string;
  /** "had", before something done by the time spoken of. */
  pluperfect: string;
  /** What opens a clause that has its noun for object. */
  objectRelatives: string;
  /** What makes somebody do something. */
  enables: string;
  /** What makes an act done: "announced that it has". */
  perfects: string;
  /** Little words between a subject and its verb. */
  clitics: string;
  /** What people say. */
  hearsay: string;
  /** Each of several, in the order they are told. */
  inTurns: string;
  /** What somebody was. */
  onceOf: string;
  /** What is of several. */
  theirs: string;
  /** What makes an event the time of another. */
  occasions: string;
  /** What says that it is not the first. */
  already: string;
  /** Endings of an infinitive, where the language shows it. */
  infinitives: string;
  /** "this", "these", before a noun told before. */
  demonstratives: string;
  /** What goes back to a whole statement, first in its sentence. */
  backReferences: string;
  /** Articles and contractions that bring in something new. */
  indefinites: string;
  /** "the one of", one more of what was just named. */
  thoseOf: string;
  /** Pronouns that stand for an amount. */
  amountPronouns: string;
  /** Nouns that "this" turns into the amount just named. */
  amountNouns: string;
  /** Nouns that say that something is counted: "the number of subscribers". */
  counts: string;
  /** "the former", "the latter" of two just named. */
  ranks: string;
  /** The one named last. */
  latters: string;
  /** Those who speak for their company. */
  firstPerson: string;
  /** What a relative clause begins with after a preposition. */
  tiedRelatives: string;
  /** Adjectives that stand before their noun. */
  earlyAdjectives: string;
  /** Nouns after a possessive that make it nobody's: "de son côté". */
  asides: string;
  /** Little words that may stand between joined names. */
  betweenNames: string;
  /** Nouns that describe a thing as often as a company: "la plateforme de cloud d'Oracle". */
  things: string;
  /** Companies in general: "start-ups with fewer than 50 employees". */
  companies: string;
  /** Last words of names that are no company's: "Loudoun County". */
  offices: string;
  /** What ties a company to its town, after a hyphen: "Boston-based". */
  seats: string;
  /** What an amount is told of each of: "per contract". */
  eachOnes: string;
  /** Participles of founding that are said of products as well. */
  launches: string;
  /** Everyday words that names have within them, written large. */
  inNames: string;
  /** What people do who come or go: "500 employees hired". */
  hired: string;
  /** Nouns of what one means to do, before "to". */
  intents: string;
  /** Those who hold a company's shares. */
  holders: string;
  /** What makes a sum that of several together: "a combined". */
  jointly: string;
  /** What is one company all the same: "the combined group". */
  oneFirm: string;
  /** What a person may have, said of a firm: "Jane Doe's company". */
  ventures: string;
  /** What makes an age of years: "seven-year-old". */
  ages: string;
  /** What holds money to put in companies. */
  vehicles: string;
  /** Words for a person who acts. */
  heOrShe: string;
  /** What ties a name to talk of what it does: "talk about Nimbus raising". */
  abouts: string;
  /** "average", "median", before what no single company has. */
  averages: string;
  /** What analysts make of the future; their average is one forecast. */
  forecasts: string;
  /** What stands before a company and makes it somebody's past: "former OpenAI researcher". */
  formers: string;
  /** What companies make up together. */
  markets: string;
  /** What gives companies in general their size: "with", "comptant". */
  sizes: string;
  /** Nouns of reports and those who write them. */
  studies: string;
  /** Those who put money in, as a crowd. */
  backers: string;
  /** Those who pay a company. */
  customers: string;
  /** Participles of leading a round. */
  leads: string;
  /** Participles of leading or founding a company, before a person. */
  leaders: string;
  /** What may stand between a verb and its infinitive: "compte en dépenser". */
  pronounsBefore: string;
  /** Comparisons with what somebody else has: "past Nvidia's". */
  beyond: string;
  /** Verbs that name a rival as their object: "overtaking". */
  outdoing: string;
  /** Nouns of a cut: "a 13 % decline in its workforce". */
  declines: string;
  /** Verbs and participles of growing or shrinking. */
  growth: string;
  /** "annual", beside a noun. */
  yearly: string;
  /** "quarterly", beside a noun. */
  byQuarter: string;
  /** What makes an amount the least or most of many: "contrats supérieurs à". */
  thresholds: string;
  /** Nouns for a part of a company: "la division cloud". */
  divisions: string;
  /** What each of those counted before gives: "customers spending". */
  eachGives: string;
  /** What opens a part of the amount before it: "dont", "including". */
  partOpeners: string;
  /** "they", of the people just counted. */
  they: string;
  /** What is told of them: "ne seraient plus que". */
  theyAre: string;
  /** What opens a price: "for 14 billion". */
  priced: string;
  /** "in the fourth quarter alone". */
  zooms: string;
  /** "in September 2020, when it raised". */
  whens: string;
  /** What makes a name the one spoken of, before its tie: "quant à", "as for". */
  topics: string;
  /** Nouns that only say how one company stands to another: "concurrente d'OpenAI". */
  relations: string;
  /** Nouns of a turn, whose owner acts: "c'était au tour d'Amazon d'annoncer". */
  turns: string;
  /** Nouns of an agreement. */
  agreements: string;
  /** Those whose expectations are told beside what came: "les analystes". */
  outsiders: string;
  /** What they do: "attendaient", "tablait". */
  expects: string;
  /** Firms whose numbers are of a whole trade. */
  researchers: string;
  /** Adjectives of the whole world. */
  worldwide: string;
  /** Nouns of selling what one held. */
  sales: string;
  /** What opens a comparison with somebody else. */
  comparisons: string;
  /** Participles of founding, which may stand apart from their year. */
  births: string;
  /** Verbs and nouns of customers who come or go: "a perdu". */
  comings: string;
  /** Verbs that explain a measure: "un gigawatt équivaut à". */
  equals: string;
  /** Funds, which a description may stand for: "ce fonds émirati". */
  funds: string;
  /** Customers that are firms: "entreprises clientes". */
  clientele: string;
  /** What makes power that is no data centre's: "le réacteur". */
  powerPlants: string;
  /** Participles that make what follows part of what was just told: "la poussant à". */
  forcing: string;
  /** What makes a noun after it many: "les", "plusieurs", numbers. */
  numerous: string;
  /** Nouns that introduce a name right after them and never stand for anybody: "le site Nimbus". */
  introducers: string;
  /** Verbs of those who study others: "a recensé". */
  surveys: string;
  /** What a thing is said to be worth by, deals as well as companies. */
  worths: string;
  /** Nouns of a plan, which plan nothing without an infinitive. */
  plans: string;
  /** What a debt is raised by: "via", "through". */
  means: string;
  /** What opens a relative clause where no relative word stands: "que", "(which) it". */
  bareRelatives: string;
  /** Nouns of how high an amount stands: "à un niveau de". */
  levels: string;
  /** What ties an amount to the shares it is paid in: "worth of equity". */
  sharers: string;
  /** Shares of a company, as a thing that is sold. */
  equity: string;
  /** The participle of "to be", which makes a passive. */
  beens: string;
  /** A pronoun run into the verb after it, as its object. */
  elidedObjects: string;
  /** Forms of "to have" right before a participle: "l'a avalée". */
  havers: string;
  /** "of", where no article is run into it. */
  bareGenitives: string;
  /** What is built, told right after what it costs: "a $3bn campus". */
  buildings: string;
  /** What a project that has a name is called: "the Stargate project". */
  projects: string;
  /** Words that ask for a number by themselves. */
  howMany: string;
  /** "how", before "much"; and what follows it. */
  hows: string;
  muches: string;
  /** Forms of "to add", where the amount adds itself to another. */
  addedForms: string;
  /** What makes a verb its own object. */
  reflexives: string;
  /** What says the same in another count: "15 %, or". */
  orElse: string;
  /** Links that say the same amount again. */
  amountsTo: string;
  /** Prepositions that only stand before somebody. */
  hosts: string;
  /** Ties within what a company makes: "la néobanque pour indépendants Nimbus". */
  innerTies: string;
  /** Definite articles of one alone. */
  theOne: string;
  /** Relatives that mean a person. */
  personRelatives: string;
  /** Relatives that mean a thing. */
  thingRelatives: string;
  /** What brings in what somebody has or does: "Nimbus, with", "with Nimbus raising". */
  havings: string;
  /** What stands before an infinitive and says that it may be: "would". */
  modals: string;
  /** Endings of an adjective behind its noun, where the language has it there. */
  adjectiveEndings: string;
  /** "has not posted": what undoes the verb it stands before. */
  refusals: string;
  /** What tells the next one of several: "then". */
  nexts: string;
  /** Nouns for money raised that name no round: "in funding". */
  fundings: string;
  /** What opens a clause whose verb has the noun before it for object: "that OpenAI wanted to buy". */
  relativeObjects: string;
  /** "for", "to", before what money is meant to do. */
  aims: string;
  /** Before the one whose other level is told: "contre 3 milliards pour Nimbus". */
  setAgainst: string;
  /** Verbs before a pronoun that only stresses their subject: "a elle déçu". */
  stressing: string;
  /** Words that name a round, and not just money raised. */
  roundWords: string;
  /** Nouns of a crowd that stand before another noun: "user prompts". */
  oneOfCrowd: string;
  /** What picks some of many: "its biggest deals". */
  foremost: string;
}
