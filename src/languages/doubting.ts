// What the checker must be told about a language: the words that make the figure of a sentence another one.

/** "|" parts phrases, compared without case or accents; verbs are infinitives. */
export interface Doubting {
  code: 'en' | 'fr';
  /** Right before a figure: "half of", "twice". */
  multiples: string;
  /** What adds up those who are named. */
  together: string;
  /** "together with": one of those named has help. */
  alongside: string;
  /** "respectively". */
  inTurn: string;
  /** What says that the statement after it is wrong; and what says it of the one before, after "is", "calls it". */
  wrongly: string;
  falsehoods: string;
  /** What may be gainsaid, and the verbs that do. */
  statements: string;
  gainsays: string;
  calls: string;
  /** What opens a mere supposition: of any verb, and where the verb that follows is one of these. */
  supposing: string;
  ifs: string;
  unlessAfter: string;
  conditionals: string;
  /** What a supposition leads to, anywhere in its sentence; and what one without "if" opens with, and goes on with. */
  outcomes: string;
  butFor: string;
  wouldHave: string;
  /** The same as the first word of the sentence. */
  imagining: string;
  inverted: string;
  /** The first word of a question, and phrases that only look like one. */
  asking: string;
  rhetorical: string;
  /** What makes the statement after it a question, and is no part of it: "did", "est-ce que". */
  asks: string;
  /** "its rival": after these somebody else is meant than whoever was named. */
  counterparts: string;
  /** Of a company, a round that is open to all. */
  debuts: string;
  /** Verbs of those who get the money of a fine. */
  wins: string;
  /** "per", "each"; and those of whom each has a part. */
  perOne: string;
  heads: string;
  /** What leads on to something later. */
  beforeThat: string;
  /** The beginning of a company, told as the time of a figure. */
  births: string;
  /** What a figure lasted up to stands behind. */
  untils: string;
  /** What takes the name after it out of those who are meant: "everyone but". */
  excepts: string;
  /** What says of a worth that it was so before new money: both must stand together. */
  before: string;
  newMoney: string;
  /** "far from", "instead of": the figure after it was not so. */
  missing: string;
  /** Right before the verb of a figure: it was not done. */
  almost: string;
  /** Verbs of change, and what parts them from how much it was. */
  moves: string;
  movedBy: string;
  /** What denies the clause after it, and phrases of that kind that deny nothing. */
  denying: string;
  idle: string;
  /** A time gone by, and now. */
  once: string;
  now: string;
  /** Verbs in the past, and what after them ends the time they tell of: "had 7,000 people before". */
  bygone: string;
  /** Verbs that dismiss people with a word behind them: "let 77 people go". */
  lettings: string;
  /** Verbs of what comes in as well as of what is left: "made 2 billion". */
  earns: string;
  thens: string;
  /** "over 2024 and 2025", "2024 and 2025 combined": years added up. */
  spanning: string;
  /** What makes a perfect of the verbs after it: all that was raised so far. */
  perfects: string;
  collects: string;
  /** Verbs that say money goes to somebody, and not what for. */
  spends: string;
  /** Verbs of those who give most of a round, and the round. */
  leads: string;
  /** Verbs of who gives a contract or a fine to somebody. */
  gives: string;
  rounds: string;
  quarters: string;
  halves: string;
  /** "the year to", "twelve months": a year that ends in the month named. */
  yearTo: string;
  fiscalMarks: string;
  /** Verbs that end a holding or an agreement told after them: "lost its contract". */
  parting: string;
  /** Verbs that say of a company what it is: "became a $4 trillion company". */
  becomes: string;
  /** Verbs of whoever comes to be one of those worth so much: "joined the $4 trillion club". */
  joining: string;
  /** Turns of harmless words that undo what they tell: verbs, "turn down", and fixed phrases, "up in smoke". */
  undoes: string;
  undone: string;
  /** Verbs after which what "to" opens was done: "managed to raise"; after any other, "eager to raise", it may not have been. */
  attains: string;
  /** What parts the two: "to", "de". */
  infinitives: string;
  /** "a", and the adjectives between it and a figure that do change it, though most do not: "a potential $2bn". */
  indefinite: string;
  weighty: string;
  /** Adverbs that do change it, though most do not. */
  heavyAdverbs: string;
  /** What opens a denial before its verb, what closes it behind, and what makes it none there: "ne … pas", "ne … pas moins". */
  negators: string;
  nots: string;
  notOnly: string;
  adverbEnding: string;
  /** What opens a cause, a purpose or another event: from there on, no word is of the figure. */
  leavings: string;
  /** What takes something out of a figure: "excluding". */
  narrowing: string;
  /** What opens a phrase of where or in what: "in its gaming business, …". */
  within: string;
  /** What opens the other side of a statement: "but". */
  buts: string;
  /** Pronouns that follow their verb in a question. */
  invertedSubjects: string;
  /** Forms of "to have", "to be" and the like that tell of one alone. */
  singulars: string;
  /** What tells the figure after it as a part of the one before, and what tells the parts of the one before it. */
  ofWhich: string;
  partings: string;
  /** What goes on to another matter, after which no place is the figure's. */
  elsewhere: string;
  /** Where somebody is from says nothing of the figure: "based", and what ties the place to it. */
  seated: string;
  seatTies: string;
  /** What may stand before a length of time, after "in": "just", "a single". */
  merely: string;
  /** What stands before a place; before a name that is one though nobody knows it; before one that is somebody's, and the owner. */
  inside: string;
  placedIn: string;
  /** What stands right before the day, month or year of an act. */
  datedIn: string;
  nearby: string;
  owners: string;
  placeArticles: string;
  /** Whom or what an adjective of a country, before or after it, says where it is: "its US staff". */
  whatIsThere: string;
  /** The name after "in" that is no place: "in Series B". */
  noPlaces: string;
  /** "a year": what makes a rate of a length of time, what says so of a year by itself, what before it makes none ("within a year"), and what after it ("a year ago"). */
  each: string;
  yearly: string;
  notEachAfter: string;
  notEachBefore: string;
  /** What says that an amount grew or shrank: verbs, then other words; and by how many times it did, word by word. */
  rises: string;
  /** Verbs of what is come to on the way: "hit $1bn" stays true of a figure that grew on. */
  reaches: string;
  /** What tells a project or a purchase as carried out. */
  carriedOut: string;
  upwards: string;
  falls: string;
  downwards: string;
  multiplied: Readonly<Record<string, number>>;
  /** Right before it: "more than". */
  beyond: string;
  /** Right before the amount that was before; where it may be anything else, only if "to" follows. */
  comparedWith: string;
  startingFrom: string;
  goingTo: string;
  /** What percentages of one whole are told with: verbs, then other words. What makes them none: "margin". */
  shares: string;
  ofWhole: string;
  rates: string;
}
