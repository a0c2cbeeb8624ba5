// French nouns worth counting, and the words around them.

import type { NounWords } from '../language.js';

export const nouns: NounWords = {
  percent: '%|pour cent|pourcent|pourcents|pour-cent|pourcentage|p.c.|p. cent',
  percentPoints: 'points|point|points de pourcentage|point de pourcentage|points de pourcent|pts|pt|pp',
  basisPoints: 'points de base|point de base|pb',
  perMille: '‰|pour mille|p. mille',
  people: (
    'personnes|personne|salarié|salariés|salariées|employé|employés|employées|postes|poste|emplois|emploi|utilisateurs|utilisateur|utilisatrices|abonnés|abonné|' +
    'abonnées|clients|client|clientes|habitants|habitant|collaborateurs|collaborateur|travailleurs|ouvriers|développeurs|développeur|ingénieurs|ingénieur|' +
    'chercheurs|chercheur|scientifiques|étudiants|élèves|licenciements|licenciement|suppressions|embauches|recrutements|recrues|membres|membre|internautes|' +
    'visiteurs|joueurs|lecteurs|spectateurs|téléspectateurs|consommateurs|citoyens|patients|médecins|enseignants|artistes|actionnaires|dirigeants|cadres|' +
    'fondateurs|cofondateurs|gens|foyers|ménages|familles|adultes|français|américains|européens|adhérents|participants|candidats|chauffeurs|livreurs|' +
    'annotateurs|modérateurs|agents|techniciens|consultants|programmeurs|informaticiens|téléconseillers|commerciaux|journalistes|humains|créateurs|adeptes|départs|inscrits|usagers|experts'
  ),
  deals: (
    'contrats|contrat|acquisitions|acquisition|transactions|transaction|opérations|opération|rachats|fusions|levées|accords|partenariats|partenariat|cotations|' +
    'deals'
  ),
  chips: (
    'équivalents h100|équivalent h100|h100|h200|a100|b200|gb200|gb300|gpu|gpus|tpu|tpus|npu|ipu|ipus|puces|superpuces|puce|accélérateurs|accélérateur|processeurs|processeur|cartes graphiques|carte graphique|semi-conducteurs|serveurs|' +
    'wafers'
  ),
  tokens: 'tokens|token|jetons',
  parameters: 'paramètres|paramètre',
  moneyNouns: (
    'ventes|résultat|résultats|revenus|recettes|pertes|perte|bénéfices|bénéfice|dettes|dette|dépenses|dépense|capital|trésorerie|valorisation|chiffre|investissements|' +
    'investissement|financement|financements|crédits|aides|subventions|dons|impôts|budget|profits|capitalisation|liquidités|prêts|emprunts|obligations|' +
    'économies|cash'
  ),
  things: (
    'entreprises|entreprise|sociétés|société|startups|start-up|startup|start-ups|jeunes pousses|pays|villes|états|sites|magasins|boutiques|bureaux|usines|' +
    'centrales|modèles|brevets|articles|investisseurs|robots|voitures|véhicules|centres de données|data centers|datacenters|appareils|téléphones|ordinateurs|' +
    'unités|actions|applications|langues|images|vidéos|titres|chansons|livres|œuvres|pages|documents|requêtes|questions|messages|commandes|licornes|universités|' +
    'écoles|hôpitaux|projets|produits|services|plaintes|procès|comptes|téléchargements|visites|vues|logements|bâtiments|hectares|satellites|fusées|avions|vols|' +
    'qubits|transistors|coeurs|mots|caractères|lignes|banques|agences|marchés|régions|filiales|fonds|concurrents|fournisseurs|marques|laboratoires|exemplaires|' +
    'fois'
  ),
  measures: {
    watt: ['W', 0], watts: ['W', 0], kilowatt: ['W', 3], kilowatts: ['W', 3], megawatt: ['W', 6], megawatts: ['W', 6], gigawatt: ['W', 9], gigawatts: ['W', 9],
    terawatt: ['W', 12], terawatts: ['W', 12], wattheures: ['Wh', 0], kilowattheure: ['Wh', 3], kilowattheures: ['Wh', 3], 'kilowatts-heure': ['Wh', 3],
    megawattheures: ['Wh', 6], gigawattheures: ['Wh', 9], terawattheures: ['Wh', 12], terawattheure: ['Wh', 12], nanometres: ['m', -9], nanometre: ['m', -9],
    'kilomètre': ['m', 3], 'kilomètres': ['m', 3], 'mètre': ['m', 0], 'mètres': ['m', 0], 'mètres carrés': ['m2', 0], 'kilomètres carrés': ['m2', 6], gigaoctets: ['B', 9], gigaoctet: ['B', 9],
    teraoctet: ['B', 12], teraoctets: ['B', 12], petaoctet: ['B', 15], petaoctets: ['B', 15], exaoctet: ['B', 18], exaoctets: ['B', 18], zettaoctets: ['B', 21],
    megaoctet: ['B', 6], megaoctets: ['B', 6], litre: ['l', 0], litres: ['l', 0], tonne: ['t', 0], tonnes: ['t', 0], kilo: ['g', 3], kilos: ['g', 3], kilogrammes: ['g', 3],
    degres: ['°C', 0], 'mètres cubes': ['m3', 0], 'mètre cube': ['m3', 0], baril: ['bbl', 0], barils: ['bbl', 0], 'degrés celsius': ['°C', 0], 'degrés fahrenheit': ['°F', 0],
  },
  multiples: 'fois',
  more: 'autres',
  functionWords: (
    'le|la|les|un|une|des|du|de|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos|et|ou|mais|donc|or|ni|car|que|qui|quoi|dont|où|' +
    'quand|comme|si|en|dans|par|pour|sur|sous|vers|avec|sans|chez|entre|depuis|pendant|avant|après|contre|selon|lors|dès|jusque|à|est|sont|était|étaient|a|ont|' +
    "avait|avaient|sera|seront|soit|fut|être|avoir|d'|l'|qu'|s'|n'|c'|j'|m'|t'|jusqu'|lorsqu'|puisqu'|il|elle|ils|elles|on|nous|vous|je|tu|se|ne|pas|plus|moins|" +
    'très|trop|peu|aussi|encore|déjà|seulement|environ|ainsi|alors|ici|là|y|voire|fin|début|mi|courant|même|chacun|chacune|tout|tous|toute|toutes|autre|autres|etc'
  ),
  adjectivesFirst: false,
  earlyAdjectives: (
    'nouveaux|nouvelles|nouvel|anciens|anciennes|jeunes|petits|petites|grands|grandes|autres|premiers|premières|derniers|dernières|principaux|principales|' +
    'simples|seuls|différents|différentes'
  ),
  nounTakesOf: true,
  participleEndings: '',
};
