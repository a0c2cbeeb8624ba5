// What a metric is to those who read and check texts: they ask for a trait, never for one metric by its name.

/** Whether a metric has each of the traits. */
export interface Traits {
  /** Money that a company raises at once. */
  round: boolean;
  /** What a company has raised, at once or in all. */
  raised: boolean;
  /** All that came together until then. */
  total: boolean;
  /** Money that one party puts in another. */
  invested: boolean;
  /** Told of money that is put in, and of those who give it and get it. */
  funding: boolean;
  /** Money that is to be given back. */
  loan: boolean;
  /** What a whole company is worth. */
  worth: boolean;
  /** A worth that investors set: an event, which holds until the next one as levels do. */
  appraised: boolean;
  /** A worth that the stock exchange tells anew every day. */
  traded: boolean;
  /** What a company takes in by selling. */
  sales: boolean;
  /** What came in, or what was left of it: a verb may mean either. */
  earned: boolean;
  /** Net, unless something else is said. */
  netted: boolean;
  /** The part of the sales that one customer brings. */
  custom: boolean;
  /** Goods and services that one party buys from another. */
  supply: boolean;
  /** One company becomes another's. */
  purchase: boolean;
  /** The part of a company that somebody owns. */
  holding: boolean;
  /** Money for buildings and machines. */
  building: boolean;
  /** Machines and power, which come bit by bit and may be on order. */
  hardware: boolean;
  /** Machines by the piece. */
  goods: boolean;
  /** A site or what stands on it. */
  project: boolean;
  /** Whom a company employs. */
  staff: boolean;
  /** Whom a company serves. */
  clients: boolean;
  /** Those who have to go. */
  cut: boolean;
  /** A part of a whole, whose other parts are others'. */
  share: boolean;
  /** Of a model or a product, which is to be named. */
  product: boolean;
  /** Plans of it are made public, and not only foreseen. */
  plan: boolean;
  /** It adds up over the years: "by 2029" is all of it until then. */
  addsUp: boolean;
  /** Somebody's by a deal or a site: never of one whom the sentence does not name, when it names others. */
  dealing: boolean;
  /** It stands between two, as deals do. */
  joint: boolean;
  /** It lasts until it is given up. */
  lasting: boolean;
  /** Always of the whole company, never of one place, product or branch. */
  whole: boolean;
  /** May be that of one place. */
  local: boolean;
  /** What a person can own or have as well as a company. */
  personal: boolean;
  /** Its changes are told as often as itself. */
  moving: boolean;
  /** Counted anew every quarter: hardly the same more than two years on. */
  recounted: boolean;
  /** Hardly another within a year. */
  steady: boolean;
  /** Done in one act: what is known as done is no plan. */
  doneAtOnce: boolean;
  /** What companies are listed by. */
  listed: boolean;
  /** The name it is given, where others give it none, makes it no other. */
  looselyNamed: boolean;
}

/** No trait at all. All of one shape, so that asking for a trait costs next to nothing. */
export const none: Traits = {
  round: false,
  raised: false,
  total: false,
  invested: false,
  funding: false,
  loan: false,
  worth: false,
  appraised: false,
  traded: false,
  sales: false,
  earned: false,
  netted: false,
  custom: false,
  supply: false,
  purchase: false,
  holding: false,
  building: false,
  hardware: false,
  goods: false,
  project: false,
  staff: false,
  clients: false,
  cut: false,
  share: false,
  product: false,
  plan: false,
  addsUp: false,
  dealing: false,
  joint: false,
  lasting: false,
  whole: false,
  local: false,
  personal: false,
  moving: false,
  recounted: false,
  steady: false,
  doneAtOnce: false,
  listed: false,
  looselyNamed: false,
};

export function traits(...names: readonly (keyof Traits)[]): Traits {
  const all = { ...none };
  for (const name of names) all[name] = true;
  return all;
}
