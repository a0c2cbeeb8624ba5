// Parts of a business by the words that definitions have for them, with what a draft of either language calls them.

/** "|" parts phrases; compared without case or accents. */
export const parts: Readonly<Record<string, string>> = {
  'data centre': 'data center|data centers|data centres|datacenter|datacenters|data-center|data-centre|centre de données|centres de données',
  'business customers': 'business customers|business clients|corporate customers|corporate clients|enterprise customers|clients professionnels|entreprises clientes|clients entreprises|clients d’entreprise|clients en entreprise',
  'large enterprise customers': 'large enterprise customers|grandes entreprises clientes|grands comptes',
  'enterprise clients': 'enterprise customers|entreprises clientes|clients entreprises',
  customers: 'clients|customers|clientele',
  'active customers': 'active consumers|clients actifs|consommateurs actifs',
  developers: 'développeurs', subscribers: 'abonnés', users: 'utilisateurs', paying: 'payants|paid|abonnés payants', business: 'entreprise|entreprises|professionnels',
  'weekly active': 'weekly|a week|each week|every week|per week|hebdomadaires|par semaine|chaque semaine', 'monthly active': 'monthly|a month|each month|every month|per month|mensuels|par mois|chaque mois', 'daily active': 'daily|a day|each day|every day|per day|quotidiens|par jour|chaque jour',
  'per year': 'a year|each year|every year|par an|chaque année|annuels|annuel', 'per month': 'a month|each month|every month|par mois|chaque mois|mensuel|mensuels',
  ai: 'ia|artificial intelligence|intelligence artificielle', 'two years': '2 years|two-year|deux ans|2 ans', 'three years': '3 years|three-year|trois ans|3 ans', 'four years': '4 years|four-year|quatre ans|4 ans', 'five years': '5 years|five-year|cinq ans|5 ans', 'ten years': '10 years|ten-year|dix ans|10 ans|decade|décennie',
  '3 years': 'three years|three-year|trois ans', '5 years': 'five years|five-year|cinq ans', '7 years': 'seven years|seven-year|sept ans', '8 years': 'eight years|eight-year|huit ans',
  'including subsidiaries': 'with its subsidiaries|subsidiaries included|filiales comprises|filiales incluses|avec ses filiales', 'without subsidiaries': 'not counting its subsidiaries|not counting subsidiaries|excluding subsidiaries|excluding its subsidiaries|subsidiaries not counted|subsidiaries not included|without its subsidiaries|hors filiales|sans ses filiales',
  fund: 'fonds', 'without the founders': 'hors fondateurs|sans les fondateurs|founders aside|excluding the founders',
  gaming: 'video games|jeux vidéo|jeux', cloud: 'nuage|informatique en nuage', advertising: 'publicité|publicitaires|ads', 'cloud infrastructure': 'infrastructure cloud|infrastructure de cloud',
  'office jobs': 'office workers|corporate employees|corporate staff|corporate jobs|white-collar|employés de bureau|salariés de bureau|postes de bureau|cols blancs|fonctions support',
  'us government': 'u.s. government|american government|gouvernement américain|secteur public américain', 'us commercial': 'entreprises américaines|secteur privé américain',
  contractors: 'prestataires|sous-traitants|freelances', support: 'customer support|customer service|support client|service client|service clients', 'ai division': 'ai unit|ai teams|division ia|division d’ia|équipes ia', engineers: 'ingénieurs',
  'annotation team': 'annotators|data annotation|annotateurs', 'pre-money': 'before the new money|before new money|before the investment|before the raise|before the round|before the deal|before the new funding|before new funding|before the funding|not counting the new money|excluding the new money|avant la levée|avant l’opération|avant investissement|avant l’investissement|avant l’entrée de nouveaux capitaux|hors argent frais|hors nouveaux fonds',
  cumulative: 'in total|in all|altogether|to date|so far|since|total investment|all told|au total|en tout|à ce jour|jusqu’ici|depuis|cumulé|cumulés|cumulée',
  'analyst consensus': 'analysts had expected|analysts expected|analysts expect|analysts forecast|wall street expected|wall street expects|wall street forecast|analysts had forecast|les analystes attendaient|les analystes tablaient|analystes attendaient|analystes tablaient|attendu par les analystes|attendus par les analystes|consensus',
  'including debt': 'debt included|with its debt|including its debt|with debt|dette comprise|dette incluse|avec sa dette',
  'first tranche': 'first instalment|first installment|première tranche|premier versement', 'second tranche': 'second instalment|second installment|deuxième tranche|seconde tranche', 'last tranche': 'final tranche|final instalment|dernière tranche|dernier versement',
  initial: 'at first|initially|first of all|dans un premier temps|initialement|d’abord', 'first phase': 'first stage|première phase|premier temps', 'potential value': 'could be worth|may be worth|might be worth|pourrait valoir|potentiellement|potentially',
  'research and development': 'recherche et développement|recherche', operating: "d'exploitation|opérationnel|opérationnelle", 'pre-tax': 'before tax|avant impôt|avant impôts', adjusted: 'ajusté|ajustée', 'music streaming': 'streaming musical',
};
