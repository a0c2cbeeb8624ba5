// What the article reader must be told about the words for the matters it reads of: firms, backers, sites, plans.

/** Single words, parted by spaces. Compared without case or accents. */
export interface Matters {
  /** Nouns that "this" turns into the amount just named. */
  amountNouns: string;
  /** Nouns that say that something is counted: "the number of subscribers". */
  counts: string;
  /** Nouns that describe a thing as often as a company: "la plateforme de cloud d'Oracle". */
  things: string;
  /** Companies in general: "start-ups with fewer than 50 employees". */
  companies: string;
  /** Last words of names that are no company's: "Loudoun County". */
  offices: string;
  /** What ties a company to its town, after a hyphen: "Boston-based". */
  seats: string;
  /** Money given away, which no metric counts: "a $30m grant". */
  grants: string;
  /** What an amount is told of each of: "per contract". */
  eachOnes: string;
  /** Participles of founding that are said of products as well. */
  launches: string;
  /** Everyday words that names have within them, written large. */
  inNames: string;
  /** What people do who come or go: "500 employees hired". */
  hired: string;
  /** What a company does with people that is no count of all it has: "hire 500 workers". */
  hires: string;
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
  /** Those at the head of a company, before "of" and its name. */
  bosses: string;
  /** What is borrowed, and where. */
  borrowings: string;
  /** What firms do that names no figure: "makes", "sells". */
  doings: string;
  /** Verbs that name a rival as their object: "overtaking". */
  outdoing: string;
  /** Nouns of a cut: "a 13 % decline in its workforce". */
  declines: string;
  /** What a firm cuts a part of that is no staff: "14 % of its costs". */
  expenses: string;
  /** Verbs and participles of growing or shrinking. */
  growth: string;
  /** "annual", beside a noun. */
  yearly: string;
  /** "quarterly", beside a noun. */
  byQuarter: string;
  /** Nouns for a part of a company: "la division cloud". */
  divisions: string;
  /** What each of those counted before gives: "customers spending". */
  eachGives: string;
  /** What opens a price: "for 14 billion". */
  priced: string;
  /** What makes a name the one spoken of, before its tie: "quant à", "as for". */
  topics: string;
  /** Nouns that a name before them only qualifies, after "a": "an Nvidia supplier". */
  sidekicks: string;
  /** Nouns that only say how one company stands to another: "concurrente d'OpenAI". */
  relations: string;
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
  /** Participles of founding, which may stand apart from their year. */
  births: string;
  /** Funds, which a description may stand for: "ce fonds émirati". */
  funds: string;
  /** Customers that are firms: "entreprises clientes". */
  clientele: string;
  /** What makes power that is no data centre's: "le réacteur". */
  powerPlants: string;
  /** Participles that make what follows part of what was just told: "la poussant à". */
  forcing: string;
  /** Nouns that introduce a name right after them and never stand for anybody: "le site Nimbus". */
  introducers: string;
  /** Verbs of those who study others: "a recensé". */
  surveys: string;
  /** What a thing is said to be worth by, deals as well as companies. */
  worths: string;
  /** Nouns of a plan, which plan nothing without an infinitive. */
  plans: string;
  /** Nouns of how high an amount stands: "à un niveau de". */
  levels: string;
  /** Shares of a company, as a thing that is sold. */
  equity: string;
  /** What rises and falls on the exchange, as the subject of "took 3 %". */
  quoted: string;
  /** What is built, told right after what it costs: "a $3bn campus". */
  buildings: string;
  /** What a project that has a name is called: "the Stargate project". */
  projects: string;
  /** Links that say the same amount again. */
  amountsTo: string;
  /** What gives somebody what follows: "giving Nimbus a valuation". */
  gives: string;
  /** What those do who lend or arrange a loan. */
  lends: string;
  /** Prepositions that only stand before somebody. */
  hosts: string;
  /** Nouns for money raised that name no round: "in funding". */
  fundings: string;
  /** "for", "to", before what money is meant to do. */
  aims: string;
  /** Words that name a round, and not just money raised. */
  roundWords: string;
  /** Nouns of a crowd that stand before another noun: "user prompts". */
  oneOfCrowd: string;
  /** What makes a market the one of shares: "the stock market". */
  exchanges: string;
  /** Of those worth an amount: "the $4 trillion club". */
  clubs: string;
  /** What picks some of many: "its biggest deals". */
  foremost: string;
  /** What a round does with its backers: "le tour a rassemblé X et Y". */
  gathers: string;
  /** Verbs of those who part with what they hold: "sold its stake". */
  partings: string;
  /** Participles of what somebody does with figures of their own: "la perte annoncée par". */
  ownTold: string;
  /** Little words between "has" and what is done: "has already borrowed". */
  doneAlready: string;
  /** Before a word for work under way: "under construction". */
  inWorks: string;
  /** Work under way on a site. */
  works: string;
  /** Those who decide for a firm: "its owners". */
  bodies: string;
  /** Verbs of those who spend. */
  outlays: string;
  /** What the cloud of a large firm is called. */
  clouds: string;
  /** What a firm does with a figure of its own: "Nimbus posted revenue of". */
  posts: string;
}
