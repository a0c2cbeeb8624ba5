// The reporting words of a language and the words of every metric, as tables that can be looked up among tokens.

import type { Phrases } from '../../figures/phrases.js';
import { unpack, type Tables } from '../../figures/word-tables.js';
import type { LanguageCode } from '../../languages/index.js';
import { metricById } from '../../metrics/index.js';
import type { Metric } from '../../metrics/metric.js';
import { readingOf } from '../../metrics/reading-of.js';
import type { NounReading, VerbReading } from '../../metrics/reading.js';
import type { lexisRecipe, PackedSense } from './lexis-recipe.js';
import { packedLexis } from './packed-lexis.js';

export type { Unit } from '../../languages/time-words.js';

/** One way to understand a word of the text: as naming a metric, or as an act that has a figure. */
export interface Sense {
  metric: Metric;
  kind: 'noun' | 'verb';
  reading: NounReading & Partial<Omit<VerbReading, 'parts'>>;
}

export interface Lexis extends Omit<Tables<ReturnType<typeof lexisRecipe>>, 'senses'> {
  senses: Phrases<readonly Sense[]>;
}

const made = new Map<LanguageCode, Lexis>();

/** Unpacked on first use: a command that reads no article pays nothing. */
export function lexisOf(code: LanguageCode): Lexis {
  let lexis = made.get(code);
  if (!lexis)
    made.set(
      code,
      (lexis = unpack<ReturnType<typeof lexisRecipe>>(packedLexis(code), {
        senses: (senses: readonly PackedSense[]) => senses.map(sense),
      }) as unknown as Lexis),
    );
  return lexis;
}

function sense([id, kind, at]: PackedSense): Sense {
  const metric = metricById(id)!;
  const { nouns, verbs } = readingOf(metric)!;
  return { metric, kind, reading: kind === 'noun' ? nouns[at]! : verbs[at]! };
}
