// What a program says and where: streams as functions, so that a test can listen instead.

import type { Style } from '../view/sheet.js';

export interface Terminal {
  /** Writes a piece of the answer; `false` when nobody listens any more. */
  out(text: string): boolean;
  err(text: string): void;
  style: Style;
  /** Shows a long text page by page, or gives `false` where that is not set up. */
  page(text: string): boolean;
}
