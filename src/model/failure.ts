// The failures a person can do something about. Anything else is a bug.

export type FailureCode =
  | 'usage'
  | 'unknown-entity'
  | 'ambiguous-entity'
  | 'unknown-metric'
  | 'unknown-fact'
  | 'unknown-source'
  | 'unknown-field'
  | 'unknown-currency'
  | 'bad-amount'
  | 'bad-period'
  | 'unreadable-file'
  | 'unreadable-base'
  | 'broken-facts'
  | 'refused-sql'
  | 'sql-timeout';

export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: FailureCode,
    message: string,
    /** What to type next, as a complete command where there is one. */
    readonly hint: string | null = null,
    /** Names the person may have meant, best first. */
    readonly suggestions: readonly string[] = [],
  ) {
    super(message);
  }
}
