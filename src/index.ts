// The library: what other programs import from "aifacts".

export { readFigures, type ReadingLanguage } from './figures/read-figures.js';
export { extractFacts, readArticle, type ExtractOptions, type ReadArticle } from './extract/extract-facts.js';
export { decodeText } from './extract/text/decode-text.js';
export type { Candidate, LeftOut, Named } from './extract/candidate.js';
export type { KnownName } from './extract/mentions/known-names.js';
export type { Figure } from './model/figure.js';
export type { Period } from './model/period.js';
