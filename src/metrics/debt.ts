// Loan or bond.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const debt: Metric = {
  id: 'debt',
  name: 'debt',
  what: 'Loan or bond.',
  units: ['money'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: ['convertible'],
  synonyms: /^(?:(?:un)?(?:secured |senior |term |convertible )*(?:notes|bonds?|loans?)(?: and (?:notes|bonds|loans))?|convertible|(?:revolving )?credit(?: facility| line)?|term loan|bridge loan|private credit|outstanding|non-current)$/,
  roles: ['lender', 'investor'],
  identifying: ['lender'],
  side: null,
  deal: true,
  is: traits('loan', 'dealing', 'addsUp', 'whole', 'lasting', 'joint'),
  outlook: outlooks.deal,
  families: ['financing'],
  stories: ['ownership', 'supply'],
  words: {
    en: ['debt', 'loan', 'bond', 'borrowing', 'credit facility'],
    fr: ['dette', 'prêt', 'emprunt', 'obligations'],
  },
  reads: () => ({
    nouns: [
      { ...words('debt|loan|loans|bond|bonds|credit facility|notes|debt financing|revolving credit facility|term loan|borrowing|convertible notes|junk bonds|senior notes|debt facility|credit line|debt package|bond sale', "dette|prêt|prêts|emprunt|obligations|ligne de crédit|crédit|financement par dette|emprunt obligataire|dettes|facilité de crédit|émission obligataire|financement en dette|prêt convertible|prêt bancaire|obligations convertibles|endettement|ardoise|crédits|crédits bancaires|prêt à terme|lignes de crédit"), parts: { owner: 'entity', of: 'entity', by: 'lender', from: 'lender', to: 'entity', with: 'lender' } },
    ],
    verbs: [
      { ...words('borrow|owe', "emprunter|s'endetter à hauteur de|s'endetter de|s'endetter jusqu'à"), subject: 'entity', parts: { from: 'lender', to: 'lender', by: 'lender' } },
      { ...words('lend', 'prêter'), subject: 'lender', object: 'entity', parts: { to: 'entity' } },
    ],
  }),
};
