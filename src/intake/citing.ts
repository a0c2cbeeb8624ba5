// Writes whom a fact cites into the base, each source once as long as it says the same.

import { sameSource, type Source } from '../model/source.js';
import type { Editor } from '../store/edit-base.js';

const mostRemembered = 10_000;

/** Gives the day the source was published, as the base has it. */
export function citerOf(editor: Editor): (source: Source) => string | null {
  const cited = new Map<string, { source: Source; published: string | null }>();
  return (source) => {
    const last = cited.get(source.id);
    if (last && (last.source === source || sameSource(last.source, source))) return last.published;
    if (cited.size > mostRemembered) cited.clear();
    const published = editor.cite(source);
    cited.set(source.id, { source, published });
    return published;
  };
}
