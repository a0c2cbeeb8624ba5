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
  'including subsidiaries': 'with its subsidiaries|subsidiaries included|filiales comprises|filiales incluses|avec ses filiales', 'without subsidiaries': 'not counting its subsidiaries|not counting subsidiaries|excluding subsidiaries|hors filiales|sans ses filiales',
  fund: 'fonds', 'without the founders': 'hors fondateurs|sans les fondateurs|founders aside|excluding the founders',
  gaming: 'video games|jeux vidéo|jeux', cloud: 'nuage|informatique en nuage', advertising: 'publicité|publicitaires|ads', 'cloud infrastructure': 'infrastructure cloud|infrastructure de cloud',
  'office jobs': 'office workers|corporate employees|corporate staff|corporate jobs|white-collar|employés de bureau|salariés de bureau|postes de bureau|cols blancs|fonctions support',
  'us government': 'u.s. government|american government|gouvernement américain|secteur public américain', 'us commercial': 'entreprises américaines|secteur privé américain',
  contractors: 'prestataires|sous-traitants|freelances', support: 'customer support|customer service|support client|service client|service clients', 'ai division': 'ai unit|ai teams|division ia|division d’ia|équipes ia', engineers: 'ingénieurs',
  'annotation team': 'annotators|data annotation|annotateurs', 'research and development': 'recherche et développement|recherche', operating: "d'exploitation|opérationnel|opérationnelle", 'pre-tax': 'before tax|avant impôt|avant impôts', adjusted: 'ajusté|ajustée', 'music streaming': 'streaming musical',
};
