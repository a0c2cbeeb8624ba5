// ClaimReview of schema.org as JSON-LD: one review a figure that could be judged.

import type { Finding, VerdictKind } from '../../model/verdict.js';
import type { ListedFact } from '../../query/listed-fact.js';
import type { Format } from '../format.js';
import { checkedIn, type Checked } from './checked.js';

/** https://schema.org/Rating, five is best; what cannot be judged gets no review. */
const ratings: Partial<Record<VerdictKind, readonly [value: number, name: string]>> = {
  supported: [5, 'True'],
  ambiguous: [3, 'Disputed or unclear'],
  outdated: [2, 'Outdated'],
  contradicted: [1, 'False'],
};

// https://schema.org/ClaimReview, https://developers.google.com/search/docs/appearance/structured-data/factcheck
export const claimreview: Format = {
  name: 'claimreview',
  summary: 'schema.org ClaimReview, as JSON-LD',
  machine: true,
  *print(answer) {
    const checked = checkedIn(answer);
    const reviews = checked.drafts.flatMap((draft) => draft.findings.flatMap((finding) => reviewOf(checked, finding)));
    yield `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`;
  },
};

function reviewOf({ asOf, url }: Checked, { verdict, reason, evidence, fingerprint, sentence, suggestion }: Finding<ListedFact>): object[] {
  const rating = ratings[verdict];
  if (!rating) return [];
  const [ratingValue, alternateName] = rating;
  const links = [...new Set(evidence.flatMap(({ fact, source }) => fact.link ?? source.url ?? []))];
  return [
    {
      '@type': 'ClaimReview',
      '@id': `urn:aifacts:${fingerprint}`,
      ...(url !== null && { url: `${url}#${fingerprint}` }),
      datePublished: asOf,
      author: { '@type': 'Organization', name: 'aifacts' },
      claimReviewed: sentence,
      itemReviewed: { '@type': 'Claim', ...(url !== null && { appearance: { '@type': 'CreativeWork', url } }) },
      reviewRating: {
        '@type': 'Rating',
        ratingValue,
        bestRating: 5,
        worstRating: 1,
        alternateName,
        ratingExplanation: `${reason}${suggestion ? ` (suggested: ${suggestion})` : ''}`,
      },
      ...(links.length > 0 && { citation: links }),
    },
  ];
}
