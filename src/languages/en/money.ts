// English names of currencies.

import type { MoneyWords } from '../language.js';

export const money: MoneyWords = {
  currencies: {
    dollar: 'USD', dollars: 'USD', 'us dollar': 'USD', 'us dollars': 'USD', 'u.s. dollar': 'USD', 'u.s. dollars': 'USD', 'american dollars': 'USD',
    buck: 'USD', bucks: 'USD', usd: 'USD', 'dollars us': 'USD',
    'canadian dollar': 'CAD', 'canadian dollars': 'CAD', cad: 'CAD', 'australian dollar': 'AUD', 'australian dollars': 'AUD', aud: 'AUD',
    'new zealand dollar': 'NZD', 'new zealand dollars': 'NZD', 'hong kong dollar': 'HKD', 'hong kong dollars': 'HKD', 'hk dollar': 'HKD', 'hk dollars': 'HKD',
    'singapore dollar': 'SGD', 'singapore dollars': 'SGD', 'singaporean dollars': 'SGD', 'taiwan dollar': 'TWD', 'taiwan dollars': 'TWD', 'taiwanese dollars': 'TWD',
    'new taiwan dollars': 'TWD', 'jamaican dollars': 'JMD',
    euro: 'EUR', euros: 'EUR', eur: 'EUR', pound: 'GBP', pounds: 'GBP', 'british pound': 'GBP', 'british pounds': 'GBP', 'pounds sterling': 'GBP', 'pound sterling': 'GBP',
    sterling: 'GBP', sterlings: 'GBP', quid: 'GBP', gbp: 'GBP', yen: 'JPY', jpy: 'JPY', yuan: 'CNY', yuans: 'CNY', renminbi: 'CNY', rmb: 'CNY', cny: 'CNY',
    'chinese yuan': 'CNY', 'japanese yen': 'JPY', won: 'KRW', wons: 'KRW', 'korean won': 'KRW', 'south korean won': 'KRW',
    rupee: 'INR', rupees: 'INR', 'indian rupees': 'INR', 'indian rupee': 'INR', inr: 'INR', 'pakistani rupees': 'PKR',
    franc: 'CHF', francs: 'CHF', 'swiss franc': 'CHF', 'swiss francs': 'CHF', chf: 'CHF', 'cfa francs': 'XOF', 'french francs': 'FRF',
    krona: 'SEK', kronor: 'SEK', 'swedish krona': 'SEK', 'swedish kronor': 'SEK', 'swedish kroner': 'SEK', 'swedish crowns': 'SEK', crowns: 'SEK',
    krone: 'NOK', kroner: 'NOK', 'norwegian krone': 'NOK', 'norwegian kroner': 'NOK', 'norwegian crowns': 'NOK',
    'danish krone': 'DKK', 'danish kroner': 'DKK', 'danish crowns': 'DKK', zloty: 'PLN', zlotys: 'PLN', 'czech koruna': 'CZK', 'czech crowns': 'CZK', forint: 'HUF', forints: 'HUF',
    shekel: 'ILS', shekels: 'ILS', 'new israeli shekels': 'ILS', dirham: 'AED', dirhams: 'AED', 'uae dirhams': 'AED', 'moroccan dirhams': 'MAD',
    riyal: 'SAR', riyals: 'SAR', 'saudi riyal': 'SAR', 'saudi riyals': 'SAR', 'saudiriyal': 'SAR', 'qatari riyal': 'QAR', 'qatari riyals': 'QAR', rial: 'IRR', rials: 'IRR', 'iranian rials': 'IRR',
    'omani rials': 'OMR', dinar: 'KWD', dinars: 'KWD', 'kuwaiti dinar': 'KWD', 'kuwaiti dinars': 'KWD', 'jordanian dinars': 'JOD', 'serbian dinars': 'RSD',
    'lebanese pound': 'LBP', 'lebanese pounds': 'LBP', 'egyptian pound': 'EGP', 'egyptian pounds': 'EGP', 'egyptianpound': 'EGP', 'egyptianpounds': 'EGP', LE: 'EGP', 'L.E': 'EGP', 'L.E.': 'EGP',
    shilling: 'KES', shillings: 'KES', 'kenyan shilling': 'KES', 'kenyan shillings': 'KES', 'ugandan shillings': 'UGX', 'tanzanian shillings': 'TZS', naira: 'NGN', rand: 'ZAR', 'south african rand': 'ZAR',
    ruble: 'RUB', rubles: 'RUB', rouble: 'RUB', roubles: 'RUB', hryvnia: 'UAH', hryvnias: 'UAH', lira: 'TRY', liras: 'TRY', 'turkish lira': 'TRY', baht: 'THB', bahts: 'THB', dong: 'VND',
    rupiah: 'IDR', ringgit: 'MYR', ringgits: 'MYR', 'malaysian ringgit': 'MYR', 'malaysian ringgits': 'MYR', 'malaysia ringgit': 'MYR', 'malaysia ringgits': 'MYR',
    peso: 'MXN', pesos: 'MXN', 'mexican pesos': 'MXN', 'argentine pesos': 'ARS', 'chilean pesos': 'CLP', 'colombian pesos': 'COP', 'philippine pesos': 'PHP',
    real: 'BRL', reais: 'BRL', reals: 'BRL', 'brazilian reais': 'BRL', tugrik: 'MNT', tugriks: 'MNT', bitcoin: 'BTC', bitcoins: 'BTC',
  },
  namesBefore: {
    ringgit: 'MYR', ringgits: 'MYR', 'malaysia ringgit': 'MYR', 'malaysia ringgits': 'MYR', 'malaysian ringgit': 'MYR', 'malaysian ringgits': 'MYR', rupees: 'INR', euro: 'EUR', naira: 'NGN', rmb: 'CNY',
  },
  coins: {
    cent: ['USD', 1], cents: ['USD', 1], '¢': ['USD', 1], c: ['USD', 1], 'us cents': ['USD', 1], 'u.s. cents': ['USD', 1], penny: ['USD', 1], pennies: ['USD', 1], nickel: ['USD', 5], nickels: ['USD', 5],
    dime: ['USD', 10], dimes: ['USD', 10], grand: ['USD', 100_000], pence: ['GBP', 1], centime: ['EUR', 1], centimes: ['EUR', 1], 'euro cents': ['EUR', 1], sen: ['MYR', 1], sens: ['MYR', 1],
    kopiykas: ['UAH', 1], kopecks: ['RUB', 1], paise: ['INR', 1],
  },
  shy: ['won', 'real', 'reals', 'rand', 'crowns', 'dong', 'c', 'sterling', 'LE'],
};
