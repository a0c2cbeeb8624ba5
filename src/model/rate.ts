// What a euro was worth in a month.

export interface Rate {
  /** "2025-09". */
  month: string;
  /** An ISO 4217 code. */
  currency: string;
  /** Units of the currency per euro, monthly average of the European Central Bank's reference rates. */
  units: number;
}
