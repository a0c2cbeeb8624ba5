// Customers, subscribers or users; which, in the definition.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const users: Metric = {
  id: 'users',
  name: 'users',
  what: 'Customers, subscribers or users; which, in the definition.',
  units: ['people'],
  // "two large customers" are no figure.
  least: 10,
  timing: 'level',
  definition: null,
  definitions: ['weekly active', 'monthly active', 'daily active', 'paying', 'subscribers', 'developers', 'customers'],
  synonyms: /^(?:chatgpt |gemini |claude |grok |meta ai assistant )?(?:weekly|monthly) active$/,
  roles: ['customer'],
  identifying: [],
  side: null,
  deal: false,
  is: traits('clients', 'local', 'recounted'),
  outlook: { ...outlooks.level, talks: 'actual' },
  families: ['people'],
  stories: [],
  words: {
    en: ['users', 'subscribers', 'customers'],
    fr: ['utilisateurs', 'abonnés', 'clients'],
  },
  reads: () => ({
    nouns: [
      { ...words('number of people using|number of users|user count|daily user count|users|subscribers|customers|user base|subscriber base|active users|paying users|audience', "utilisateurs|abonnés|clients|nombre d'utilisateurs|nombre d'abonnés|nombre de clients|base d'utilisateurs|audience"), parts: { owner: 'entity', of: 'entity', for: 'entity' } },
    ],
    verbs: [{ ...words('use|serve|claim|count|have|attract|reach|pass', 'utiliser|adopter|revendiquer|compter|servir|attirer|rassembler|surfer avec|surfer sur|naviguer avec|naviguer sur|se servir de|recourir à|passer par'), subject: 'entity', shy: true }],
    beside: words('users|customers|clients|subscribers|people use|people used|people using|weekly|monthly|daily|a week|a month|a day|each week|each month|each day|every week|every month|every day|per week|per month|developers', 'utilisateurs|clients|abonnés|par semaine|par mois|par jour|chaque semaine|chaque mois|chaque jour|internautes|développeurs|personnes utilisent|personnes surfent|personnes naviguent|personnes utilisaient|personnes se servent'),
    partOf: words('platform|service|services|app|tool|tools|assistant', 'plateforme|service|services|application|appli|outil|outils|assistant'),
    counted: words('clients|client|users|user|subscribers|subscriber|customers|customer|members|developers|learners|players|visitors', 'utilisateurs|utilisateur|utilisatrices|abonnés|abonné|clients|développeurs|internautes|joueurs|visiteurs'),
  }),
};
