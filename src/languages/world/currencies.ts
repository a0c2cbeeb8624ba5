// Currency marks and ISO 4217 codes.

/** Marks, with what they mean where the text says nothing more: a bare "$" is the US dollar. */
export const currencyMarks: Readonly<Record<string, string>> = {
  $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₪': 'ILS', '₽': 'RUB', '₺': 'TRY', '₴': 'UAH',
  '฿': 'THB', '₫': 'VND', '₱': 'PHP', '₦': 'NGN', '₿': 'BTC', '₸': 'KZT', '₡': 'CRC', '₲': 'PYG', '₵': 'GHS', '₮': 'MNT',
  '円': 'JPY', '元': 'CNY', 'zł': 'PLN', 'Kč': 'CZK', 'Ft': 'HUF', 'Rs.': 'INR', Rs: 'INR', RM: 'MYR', Rp: 'IDR', KSh: 'KES', Ksh: 'KES',
  RMB: 'CNY', CFA: 'XOF', FCFA: 'XOF', 'Fr.': 'CHF', Dh: 'AED', Dhs: 'AED', kr: 'SEK', 'kr.': 'DKK', Kr: 'SEK', '€ur': 'EUR', 'руб': 'RUB', 'руб.': 'RUB', 'р.': 'RUB',
  'CN¥': 'CNY', 'JP¥': 'JPY', 'RMB¥': 'CNY', 'грн': 'UAH', 'лв': 'BGN', Lei: 'RON', LEI: 'RON',
};

/** The dollars of other countries, and the US dollar by its full mark. */
export const dollarMarks: Readonly<Record<string, string>> = {
  US$: 'USD', 'U.S.$': 'USD', 'US $': 'USD', 'USD$': 'USD', $US: 'USD', 'C$': 'CAD', 'CA$': 'CAD', 'CAN$': 'CAD', 'CDN$': 'CAD', $CA: 'CAD', $CAN: 'CAD',
  'A$': 'AUD', 'AU$': 'AUD', 'AU $': 'AUD', 'NZ$': 'NZD', 'HK$': 'HKD', 'S$': 'SGD', 'SG$': 'SGD', 'NT$': 'TWD', 'TW$': 'TWD', 'R$': 'BRL', 'MX$': 'MXN',
  'J$': 'JMD', 'TT$': 'TTD', 'Z$': 'ZWL', 'N$': 'NAD',
};

/** ISO 4217 codes, written as they are. */
export const currencyCodes: readonly string[] = (
  'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD TWD KRW INR IDR MYR THB VND PHP PKR BDT LKR NPR ILS AED SAR QAR KWD BHD OMR JOD LBP EGP ' +
  'MAD TND DZD LYD KES NGN GHS ZAR TZS UGX RWF ETB XOF XAF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD HRK RUB UAH BYN KZT UZS GEL AZN AMD ' +
  'TRY IRR IQD BRL MXN ARS CLP COP PEN UYU PYG BOB VES CRC GTQ HNL NIO DOP CUP JMD TTD BBD BSD MNT MMK KHR LAK MOP BTC XBT ETH ' +
  'ZWL NAD FRF DEM ITL ESP PTE BEF NLG KMF'
).split(' ');
