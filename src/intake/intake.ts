// What taking in a file needs to know.

import type { Base } from '../store/base.js';
import type { Asking } from './settle-names.js';

export interface Intake {
  /** The base that is written. */
  own: Base;
  /** The bases beside it, in order of trust. */
  others: readonly Base[];
  asking: Asking;
  /** Stop at the first refusal: the caller then undoes everything. */
  strict: boolean;
  today: string;
  /** Called after each row with how many were read. */
  watch?: (rows: number) => void;
  /** Rows to a transaction; the base is whole after each. */
  batch?: number;
}
