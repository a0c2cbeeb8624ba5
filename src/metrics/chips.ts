// Accelerators bought, sold or running.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const chips: Metric = {
  id: 'chips',
  name: 'chips',
  what: 'Accelerators bought, sold or running.',
  units: ['items'],
  // "a rack of 16 chips": no company's.
  least: 100,
  timing: 'level',
  definition: null,
  definitions: [],
  roles: ['buyer', 'seller', 'customer', 'partner'],
  identifying: ['seller'],
  side: 'buyer',
  deal: false,
  is: traits('hardware', 'project', 'plan', 'dealing', 'local', 'joint', 'goods'),
  outlook: { ...outlooks.plan, expected: 'announced' },
  families: ['machines'],
  stories: ['supply'],
  words: {
    en: ['chips', 'GPUs', 'accelerators'],
    fr: ['puces', 'GPU', 'accélérateurs'],
  },
  reads: () => ({
    nouns: [{ ...words('purchase|order|fleet|cluster', 'achat|commande|livraison|livraisons|parc|grappe|cluster'), shy: true, parts: { owner: 'buyer', of: 'buyer', from: 'seller', for: 'buyer', by: 'buyer' } }],
    verbs: [{ ...words('buy|order|purchase|ship|bring|send|import|export|deliver|secure|house|sell|deploy|install|use|run|have|acquire|receive|supply|need|own|operate|procure|host|field|install|power|employ', 'faire tourner|faire fonctionner|avoir accès à|accéder à|acheter|commander|livrer|vendre|déployer|installer|utiliser|exploiter|acquérir|posséder|recevoir|fournir|disposer de|compter|intégrer|abriter|héberger|accueillir|embarquer|aligner|équiper de|doter de|réunir|rassembler|se doter de'), subject: 'buyer', parts: { from: 'seller', to: 'buyer', by: 'seller', with: 'buyer' } }],
    beside: words('gpus|gpu|chips|accelerators|tpus|processors|superchips|graphics', 'gpu|gpus|puces|superpuces|accélérateurs|processeurs|cartes graphiques|tpu'),
    counted: words('h100s|h200s|a100s|b200s|gb200s|gb300s|h800s|h20s|gpus|gpu|chips|accelerators|tpus|processors|superchips|units|graphics cards|graphics processors|ai chips', 'h100|h200|a100|b200|gb200|gb300|gpu|gpus|puces|superpuces|accélérateurs|processeurs|cartes graphiques|tpu'),
  }),
};
