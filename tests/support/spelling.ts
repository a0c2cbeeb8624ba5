// Numbers in words, as English and French write them in different countries and times: what a reader of numbers must undo.

/** "one hundred and five", "one hundred five", "a hundred five"; lakhs and crores. */
export interface EnglishStyle {
  and: ' and ' | ' ';
  tie: '-' | ' ';
  a: 'one' | 'a';
  /** After a scale word: "one million, two hundred". */
  comma: ',' | '';
  isIndian: boolean;
}

/** Soixante-dix, septante; quatre-vingts, huitante; hyphens everywhere, as since 1990. */
export interface FrenchStyle {
  country: 'fr' | 'be' | 'ch';
  tie: '-' | ' ';
  isHyphened: boolean;
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const western: readonly [number, string][] = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']];
const indian: readonly [number, string][] = [[1e7, 'crore'], [1e5, 'lakh'], [1e3, 'thousand']];

export function spelledInEnglish(number: number, style: EnglishStyle = { and: ' and ', tie: '-', a: 'one', comma: '', isIndian: false }): string {
  const words = englishWords(number, style);
  return style.a === 'a' && number >= 100 ? words.replace(/^one /, 'a ') : words;
}

function englishWords(number: number, style: EnglishStyle): string {
  if (number < 20) return small[number]!;
  if (number < 100) return tens[Math.floor(number / 10)]! + (number % 10 ? `${style.tie}${small[number % 10]}` : '');
  if (number < 1000) return `${small[Math.floor(number / 100)]} hundred${number % 100 ? `${style.and}${englishWords(number % 100, style)}` : ''}`;
  const [size, name] = (style.isIndian ? indian : western).find(([least]) => number >= least)!;
  const rest = number % size;
  // A comma stands before hundreds only.
  const join = rest >= 100 ? `${style.comma} ` : style.and;
  return `${englishWords(Math.floor(number / size), style)} ${name}${rest ? `${join}${englishWords(rest, style)}` : ''}`;
}

const petits = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const dizaines = {
  fr: 'x x vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' '),
  be: 'x x vingt trente quarante cinquante soixante septante quatre-vingt nonante'.split(' '),
  ch: 'x x vingt trente quarante cinquante soixante septante huitante nonante'.split(' '),
};
const grands: readonly [number, string][] = [[1e12, 'billion'], [1e9, 'milliard'], [1e6, 'million'], [1e3, 'mille']];

export function spelledInFrench(number: number, style: FrenchStyle = { country: 'fr', tie: '-', isHyphened: false }): string {
  const words = frenchWords(number, style);
  return style.isHyphened ? words.replaceAll(' ', '-') : words;
}

function frenchWords(number: number, style: FrenchStyle): string {
  if (number < 20) return petits[number]!.replace('-', style.tie);
  if (number < 100) return frenchTens(number, style);
  if (number < 1000) {
    const hundreds = Math.floor(number / 100);
    const rest = number % 100;
    return `${hundreds > 1 ? `${petits[hundreds]} ` : ''}cent${hundreds > 1 && rest === 0 ? 's' : ''}${rest ? ` ${frenchWords(rest, style)}` : ''}`;
  }
  const [size, name] = grands.find(([least]) => number >= least)!;
  const count = Math.floor(number / size);
  // "quatre-vingts" and "deux cents" lose their plural before "mille" only.
  const said = size === 1e3 ? frenchWords(count, style).replace(/(vingt|cent)s$/, '$1') : frenchWords(count, style);
  const head = size === 1e3 && count === 1 ? name : `${said} ${name}${size > 1e3 && count > 1 ? 's' : ''}`;
  return `${head}${number % size ? ` ${frenchWords(number % size, style)}` : ''}`;
}

function frenchTens(number: number, { country, tie }: FrenchStyle): string {
  const ten = Math.floor(number / 10);
  const goesToNineteen = country === 'fr' && (ten === 7 || ten === 9);
  const rest = number % 10 + (goesToNineteen ? 10 : 0);
  const name = dizaines[country][ten]!.replace('-', tie);
  const isFourscore = name.startsWith('quatre');
  if (rest === 0) return isFourscore ? `${name}s` : name;
  return `${name}${(rest === 1 || rest === 11) && !isFourscore ? ' et ' : tie}${petits[rest]!.replace('-', tie)}`;
}
