// Capital spending or commitment: data centres, chips.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const capex: Metric = {
  id: 'capex',
  name: 'capex',
  what: 'Capital spending or commitment: data centres, chips.',
  units: ['money'],
  least: null,
  timing: 'flow',
  definition: null,
  definitions: ['data centre', 'committed'],
  // When it was foreseen, in whose money, and how sure it is, say nothing of what.
  synonyms: /^(?:(?:initial|committed|2\d{3} dollars|forecast of \w+ \d{4}|earlier forecast|ai and cloud|ai|data cent(?:re|er)s?|[\w]+ years)(?: |$))+$/,
  roles: ['partner', 'investor', 'customer'],
  identifying: [],
  side: null,
  deal: false,
  is: traits('building', 'project', 'plan', 'dealing', 'addsUp', 'local', 'listed'),
  outlook: { ...outlooks.plan, named: { planned: 'forecast', will: 'forecast' } },
  families: ['supply'],
  stories: ['accounts', 'supply'],
  words: {
    en: ['capex', 'capital expenditure', 'capital expenditures', 'capital spending', 'spending'],
    fr: ['investissements', 'dépenses d\'investissement', 'capex'],
  },
  reads: () => ({
    nouns: [
      { ...words('capex|capital expenditure|capital expenditures|capital projects|spending commitments|capital spending|property and equipment|property, plant and equipment|capital goods|capital equipment|capital investment|data center spending|data centre spending|infrastructure spending|ai spending|infrastructure investment|capital outlays|infrastructure outlook|capex outlook|spending outlook|capital budget|investment budget|infrastructure budget|infrastructure spend|capex plan|capex budget|cap ex', "investissements|dépenses d'investissement|capex|dépenses en capital|dépenses d'infrastructure|investissements en capital|dépenses d'équipement|budget d'investissement|dépenses d'investissements"), parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity' } },
      { ...words('', 'enveloppe'), shy: true, parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity' } },
      { ...words('investment plan|spending plan|investment programme|investment program|infrastructure plan|cost of the project', "plan d'investissement|programme d'investissement|montant du projet|montant total du projet|coût du projet|coût total du projet|montant de l'investissement|montant total de l'investissement|coût de l'investissement|facture du projet"), ahead: true, parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity' } },
    ],
    verbs: [
      { ...words('spend|build|pour|commit|earmark|plough|plow|deploy|cost|invest', 'dépenser|construire|consacrer|engager|coûter|investir|mobiliser|allouer|affecter|flécher|dédier|destiner|prévoir|financer|bâtir|édifier|ériger|implanter|débloquer'), subject: 'entity', shy: true, parts: { by: 'entity' } },
    ],
    beside: words('data center|data centers|data centre|data centres|datacenter|datacenters|datacentre|datacentres|infrastructure|factory|factories|fab|fabs|campus|campuses|capacity|facilities|facility|plant|plants|supercomputer|supercomputers|project|chips|the buildings|the site|united states|the us', 'data center|projet|data centers|data centres|datacenter|datacenters|centre de données|centres de données|infrastructure|infrastructures|usine|usines|campus|supercalculateur|supercalculateurs|puces|serveurs|équipements|machines|installations'),
  }),
};
