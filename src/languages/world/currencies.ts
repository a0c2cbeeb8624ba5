// Currency marks and ISO 4217 codes.

/** Marks, with what they mean where the text says nothing more: a bare "$" is the US dollar. */
export const currencyMarks: Readonly<Record<string, string>> = {
  $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₪': 'ILS', '₽': 'RUB', '₺': 'TRY', '₴': 'UAH',
  '฿': 'THB', '₫': 'VND', '₱': 'PHP', '₦': 'NGN', '₿': 'BTC', '₸': 'KZT', '₡': 'CRC', '₲': 'PYG', '₵': 'GHS', '₮': 'MNT', '₾': 'GEL', '₭': 'LAK', '₼': 'AZN', '֏': 'AMD', '৳': 'BDT', 'đ': 'VND', '원': 'KRW',
  '円': 'JPY', '元': 'CNY', 'zł': 'PLN', 'Kč': 'CZK', 'Ft': 'HUF', 'Rs.': 'INR', Rs: 'INR', RM: 'MYR', Rp: 'IDR', KSh: 'KES', Ksh: 'KES',
  RMB: 'CNY', CFA: 'XOF', FCFA: 'XOF', 'F CFA': 'XOF', 'F.CFA': 'XOF', 'Fr.': 'CHF', Dh: 'AED', Dhs: 'AED', kr: 'SEK', 'kr.': 'DKK', Kr: 'SEK', '€ur': 'EUR', 'руб': 'RUB', 'руб.': 'RUB', 'р.': 'RUB',
  'CN¥': 'CNY', 'JP¥': 'JPY', 'RMB¥': 'CNY', 'грн': 'UAH', 'лв': 'BGN', Lei: 'RON', LEI: 'RON',
};

/** The dollars of other countries, and the US dollar by its full mark. */
export const dollarMarks: Readonly<Record<string, string>> = {
  us$: 'USD', 'u.s.$': 'USD', 'US $': 'USD', 'u.s. $': 'USD', 'u.s $': 'USD', 'USD$': 'USD', '$ us': 'USD', 'C$': 'CAD', 'CA$': 'CAD', 'CA $': 'CAD',
  'CAN$': 'CAD', 'CDN$': 'CAD', $CA: 'CAD', $CAN: 'CAD', 'A$': 'AUD', 'AU$': 'AUD', 'AU $': 'AUD', $AU: 'AUD', 'nz$': 'NZD', 'nz $': 'NZD', '$ nz': 'NZD', 'hk$': 'HKD', 'hk $': 'HKD', '$ hk': 'HKD',
  'S$': 'SGD', 'sg$': 'SGD', 'sg $': 'SGD', '$ sg': 'SGD', 'nt$': 'TWD', 'T$': 'TWD', 'nt $': 'TWD', 'tw$': 'TWD', 'R$': 'BRL', 'MX$': 'MXN', 'J$': 'JMD', 'TT$': 'TTD', 'Z$': 'ZWL', 'N$': 'NAD', 'RD$': 'DOP',
  '$USD': 'USD', '$CAD': 'CAD', '$AUD': 'AUD', '$NZD': 'NZD', '$HKD': 'HKD', '$SGD': 'SGD', '$TWD': 'TWD',
};

/** Currencies that nobody divides: "Rp 31.500" is thirty-one thousand in any language. */
export const wholeCurrencies: readonly string[] = 'JPY KRW IDR VND HUF CLP COP XOF XAF ISK RWF UGX TZS PYG IRR LAK MMK MNT'.split(' ');

/** Currencies that have thousandths: "5.000 KWD" is five dinars. */
export const fineCurrencies: readonly string[] = 'KWD BHD OMR TND JOD LYD IQD BTC XBT ETH'.split(' ');

/** How accounts and agencies print a scale and a currency in one word: the power of ten and the currency of "300 MEUR". */
export const scaledCodes: Readonly<Record<string, readonly [power: number, currency: string]>> = {
  kEUR: [3, 'EUR'], KEUR: [3, 'EUR'], MEUR: [6, 'EUR'], Meur: [6, 'EUR'], MdEUR: [9, 'EUR'], MdsEUR: [9, 'EUR'], MrdEUR: [9, 'EUR'], kUSD: [3, 'USD'], KUSD: [3, 'USD'], MUSD: [6, 'USD'],
  MdUSD: [9, 'USD'], MdsUSD: [9, 'USD'], kCHF: [3, 'CHF'], KCHF: [3, 'CHF'], MCHF: [6, 'CHF'], MdCHF: [9, 'CHF'], MGBP: [6, 'GBP'], MSEK: [6, 'SEK'], MNOK: [6, 'NOK'], MDKK: [6, 'DKK'],
  keuros: [3, 'EUR'], Meuros: [6, 'EUR'], Mdeuros: [9, 'EUR'], 'G€': [9, 'EUR'], 'G$': [9, 'USD'],
};

/** ISO 4217 codes, written as they are. */
export const currencyCodes: readonly string[] = (
  'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD TWD KRW INR IDR MYR THB VND PHP PKR BDT LKR NPR ILS AED SAR QAR KWD BHD OMR JOD LBP EGP ' +
  'MAD TND DZD LYD KES NGN GHS ZAR TZS UGX RWF ETB XOF XAF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD HRK RUB UAH BYN KZT UZS GEL AZN AMD ' +
  'TRY IRR IQD BRL MXN ARS CLP COP PEN UYU PYG BOB VES CRC GTQ HNL NIO DOP CUP JMD TTD BBD BSD MNT MMK KHR LAK MOP BTC XBT ETH ' +
  'ZWL NAD FRF DEM ITL ESP PTE BEF NLG KMF FIM ATS GRD ZMW AOA BWP AFN'
).split(' ');

/** Codes that the trade reads as somebody's name, never as money: "brought AMD 5.4 billion" is no sum in drams. */
export const codesOfNames: ReadonlySet<string> = new Set(['AMD']);
