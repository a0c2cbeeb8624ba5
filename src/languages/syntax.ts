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
  /** Verbs whose subject is what somebody paid for: "Nimbus cost Cumulus 2 billion". */
  costing: string;
  /** Right behind whoever pays: "Nimbus set Cumulus back 2 billion". */
  setBack: string;
  /** What takes the name after it out: "X, not Y, is buying". */
  setApart: string;
  /** What makes an infinitive something one gets: "s'est vu attribuer". */
  gettings: string;
  /** What makes somebody do something. */
  enables: string;
  /** What makes an act done: "announced that it has". */
  perfects: string;
  /** Little words between a subject and its verb. */
  clitics: string;
  /** What is owed, where no infinitive follows. */
  owing: string;
  /** The pronoun that may stand for nothing: "il faut". */
  nothings: string;
  /** What sets a clause against the one before it. */
  contrasts: string;
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
  /** What may stand right behind a number that leaves out whom it counts: "another 300 last June". */
  pastCounts: string;
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
  /** Words for a person who acts. */
  heOrShe: string;
  /** What a person has. */
  hisOrHers: string;
  /** What ties a name to talk of what it does: "talk about Nimbus raising". */
  abouts: string;
  /** What may stand between a verb and its infinitive: "compte en dépenser". */
  pronounsBefore: string;
  /** Comparisons with what somebody else has: "past Nvidia's". */
  beyond: string;
  /** What makes an amount the least or most of many: "contrats supérieurs à". */
  thresholds: string;
  /** What opens a part of the amount before it: "dont", "including". */
  partOpeners: string;
  /** "they", of the people just counted. */
  they: string;
  /** What is told of them: "ne seraient plus que". */
  theyAre: string;
  /** "in the fourth quarter alone". */
  zooms: string;
  /** "in September 2020, when it raised". */
  whens: string;
  /** Nouns of a turn, whose owner acts: "c'était au tour d'Amazon d'annoncer". */
  turns: string;
  /** What opens a comparison with somebody else. */
  comparisons: string;
  /** Verbs and nouns of customers who come or go: "a perdu". */
  comings: string;
  /** Verbs that explain a measure: "un gigawatt équivaut à". */
  equals: string;
  /** What makes a noun after it many: "les", "plusieurs", numbers. */
  numerous: string;
  /** What a debt is raised by: "via", "through". */
  means: string;
  /** What opens a relative clause where no relative word stands: "que", "(which) it". */
  bareRelatives: string;
  /** What ties an amount to the shares it is paid in: "worth of equity". */
  sharers: string;
  /** The participle of "to be", which makes a passive. */
  beens: string;
  /** Participles of deals that no ending tells. */
  oddParticiples: string;
  /** Words for what was just counted, of which a part is told: "a billion of them". */
  partials: string;
  /** Pronouns right before a verb that are whom it has, or the like. */
  objectClitics: string;
  /** A pronoun run into the verb after it, as its object. */
  elidedObjects: string;
  /** Forms of "to have" right before a participle: "l'a avalée". */
  havers: string;
  /** "of", where no article is run into it. */
  bareGenitives: string;
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
  /** What makes an infinitive an act done: "was able to raise", "went on to raise". */
  managed: string;
  /** What brings in the next name of a row: "followed by Nimbus with 20 %". */
  followers: string;
  /** What opens a clause whose verb has the noun before it for object: "that OpenAI wanted to buy". */
  relativeObjects: string;
  /** Before the one whose other level is told: "contre 3 milliards pour Nimbus". */
  setAgainst: string;
  /** Verbs before a pronoun that only stresses their subject: "a elle déçu". */
  stressing: string;
  /** "To be" without a subject of its own: "before being sold". */
  bareBeing: string;
  /** "more than". */
  thans: string;
  /** "up", and the verbs of which it is a part: "racked up". */
  ups: string;
  upped: string;
  /** What an amount that moves goes into: "sank 2 billion into Nimbus". */
  intos: string;
  /** Words of a change that also mean what was earned: "a gagné 2 milliards". */
  earned: string;
  /** Before the two that something is between. */
  betweens: string;
  /** Verbs that before an infinitive mean what one has in mind, and otherwise count: "compte lever". */
  meanTo: string;
  /** Imperatives that call up an example: "Prenons Nimbus". */
  callsTo: string;
}
