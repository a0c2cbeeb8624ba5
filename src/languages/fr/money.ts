// French names of currencies.

import type { MoneyWords } from '../language.js';

export const money: MoneyWords = {
  currencies: {
    dollar: 'USD', dollars: 'USD', 'dollar américain': 'USD', 'dollars américains': 'USD', 'dollars us': 'USD', 'us dollars': 'USD', 'dollars des états-unis': 'USD', usd: 'USD',
    'dollar canadien': 'CAD', 'dollars canadiens': 'CAD', 'dollars can': 'CAD', cad: 'CAD', 'dollars australiens': 'AUD', 'dollar australien': 'AUD', aud: 'AUD',
    'dollars néo-zélandais': 'NZD', 'dollar de hong kong': 'HKD', 'dollars de hong kong': 'HKD', 'dollars hongkongais': 'HKD', 'dollars de singapour': 'SGD', 'dollars singapouriens': 'SGD',
    'dollars taïwanais': 'TWD', 'nouveaux dollars taïwanais': 'TWD', 'dollars de taïwan': 'TWD',
    euro: 'EUR', euros: 'EUR', eur: 'EUR', livre: 'GBP', livres: 'GBP', 'livre sterling': 'GBP', 'livres sterling': 'GBP', 'livres sterlings': 'GBP', 'livres britanniques': 'GBP', pounds: 'GBP', gbp: 'GBP',
    yen: 'JPY', yens: 'JPY', jpy: 'JPY', yuan: 'CNY', yuans: 'CNY', renminbi: 'CNY', renminbis: 'CNY', rmb: 'CNY', cny: 'CNY', won: 'KRW', wons: 'KRW', 'wons sud-coréens': 'KRW', 'wons coréens': 'KRW',
    roupie: 'INR', roupies: 'INR', 'roupies indiennes': 'INR', 'roupies pakistanaises': 'PKR', 'roupies indonésiennes': 'IDR', inr: 'INR',
    franc: 'FRF', francs: 'FRF', 'franc suisse': 'CHF', 'francs suisses': 'CHF', chf: 'CHF', 'francs cfa': 'XOF', 'franc cfa': 'XOF', fcfa: 'XOF', 'francs français': 'FRF',
    couronne: 'SEK', couronnes: 'SEK', 'couronnes suédoises': 'SEK', 'couronne suédoise': 'SEK', 'couronnes norvégiennes': 'NOK', 'couronne norvégienne': 'NOK', 'couronnes danoises': 'DKK', 'couronne danoise': 'DKK',
    'couronnes tchèques': 'CZK', 'couronnes islandaises': 'ISK', zloty: 'PLN', zlotys: 'PLN', forint: 'HUF', forints: 'HUF', rouble: 'RUB', roubles: 'RUB', hryvnia: 'UAH', hryvnias: 'UAH',
    shekel: 'ILS', shekels: 'ILS', sheqel: 'ILS', sheqels: 'ILS', dirham: 'AED', dirhams: 'AED', 'dirhams émiratis': 'AED', 'dirhams des émirats': 'AED', 'dirhams marocains': 'MAD',
    riyal: 'SAR', riyals: 'SAR', 'riyals saoudiens': 'SAR', 'riyals qataris': 'QAR', rial: 'IRR', rials: 'IRR', 'rials iraniens': 'IRR', dinar: 'KWD', dinars: 'KWD', 'dinars koweïtiens': 'KWD',
    'dinars tunisiens': 'TND', 'dinars algériens': 'DZD', 'livres égyptiennes': 'EGP', 'livres libanaises': 'LBP', 'livres turques': 'TRY',
    shilling: 'KES', shillings: 'KES', 'shillings kényans': 'KES', 'shillings kenyans': 'KES', naira: 'NGN', nairas: 'NGN', rand: 'ZAR', rands: 'ZAR', baht: 'THB', bahts: 'THB', dong: 'VND', dongs: 'VND',
    ringgit: 'MYR', ringgits: 'MYR', peso: 'MXN', pesos: 'MXN', 'pesos mexicains': 'MXN', 'pesos argentins': 'ARS', real: 'BRL', reals: 'BRL', reais: 'BRL', 'réaux': 'BRL', bitcoin: 'BTC', bitcoins: 'BTC',
  },
  namesBefore: {},
  coins: { centime: ['EUR', 1], centimes: ['EUR', 1], 'centimes d’euro': ['EUR', 1], cent: ['USD', 1], cents: ['USD', 1], '¢': ['USD', 1], pence: ['GBP', 1] },
  shy: ['won', 'real', 'rand', 'dong', 'reals'],
};
