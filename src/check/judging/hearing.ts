// What is asked of the words around a claim before it is judged.

import type { Claim } from '../../model/verdict.js';
import type { Doubt } from '../doubts/doubt.js';
import type { Tongue } from '../draft/tell.js';
import type { Around } from '../sentence/around.js';
import type { Backer } from '../sentence/backers-said.js';
import type { Moment } from '../sentence/moment.js';
import type { Beside } from '../sentence/said-beside.js';

export interface Hearing extends Moment {
  tongue: Tongue;
  /** Whom else of the base the sentence names, by id. */
  others: readonly string[];
  /** Whom the draft speaks of there. */
  around: Around;
  /** The verb of its metric only says that money goes to somebody: "spend", "promise", "put". */
  isLoose: boolean;
  /** The verb of its metric tells what comes in as well as what is left: "made". */
  isEarned: boolean;
  /** It is told as come to, on the way: "hit 1 billion". */
  isReached: boolean;
  /** The times of figures of its company just before that the facts bear out, the nearest first. */
  bornOut: (claim: Claim) => readonly string[];
  /** A time reckoned from another one stands in the sentence: "a year ago". */
  isReckoned: boolean;
  /** What stands beside the figure. */
  beside: Beside;
  /** What keeps its figure from being the one known. */
  doubts: () => readonly Doubt[];
  /** Whom else its words beside the figure are tied to: "from Microsoft". */
  bystanders: () => readonly Backer[];
  /** Whom it says to have put money in. */
  backers: () => readonly Backer[];
  /** The day the draft is judged as of: what is said of it is said of now. */
  asOf: string;
}
