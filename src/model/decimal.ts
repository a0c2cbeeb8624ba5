// Exact decimals: a figure is shifted as text, never multiplied as a float.

/**
 * Shifts a plain decimal ("2.95", "-0.5", "12") by a power of ten without rounding: scaled("2.95", 9) is 2950000000.
 * Digits and one point only; throws RangeError otherwise. The answer is the double nearest to the exact decimal,
 * so printing it gives the same digits back up to 15 significant ones.
 */
export function scaled(digits: string, power: number): number {
  const { sign, whole, fraction } = partsOf(digits);
  return Number(`${sign}${whole}${fraction}e${power - fraction.length}`);
}

/** Moves the point of a plain decimal by a power of ten, every digit kept: ("2950000000", -9) is "2.95". */
export function movePoint(digits: string, power: number): string {
  const { sign, whole, fraction } = partsOf(digits);
  const all = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? all.padStart(all.length - point + 1, '0') : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  let first = 0;
  while (first < at - 1 && padded[first] === '0') first += 1;
  let end = padded.length;
  while (end > at && padded[end - 1] === '0') end -= 1;
  return sign + padded.slice(first, at) + (end > at ? `.${padded.slice(at, end)}` : '');
}

// Letter by letter: the first use of a regular expression costs a start-up more than all the amounts of a page.
function partsOf(decimal: string): { sign: string; whole: string; fraction: string } {
  const sign = decimal.startsWith('-') ? '-' : '';
  const point = decimal.indexOf('.');
  const whole = decimal.slice(sign.length, point < 0 ? decimal.length : point);
  const fraction = point < 0 ? '' : decimal.slice(point + 1);
  if (whole === '' || !areDigits(whole) || !areDigits(fraction)) throw new RangeError(`not a decimal: ${decimal}`);
  return { sign, whole, fraction };
}

function areDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text[at]! < '0' || text[at]! > '9') return false;
  return true;
}

/** The decimal digits of a number without exponent: 1e21 is "1000000000000000000000". */
export function plainDigits(amount: number): string {
  const text = String(amount);
  if (!text.includes('e')) return text;
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign, whole, fraction = '', exponent] = match;
  const power = Number(exponent);
  const digits = whole + fraction;
  if (power >= 0) return sign + digits.padEnd(whole!.length + power, '0');
  return `${sign}0.${'0'.repeat(-power - whole!.length)}${digits}`;
}

/** The weight of the last digit of a plain decimal shifted by a power of ten: "6.6" by 9 is 1e8. */
export function lastDigitWeight(digits: string, power: number): number {
  const fraction = digits.split('.')[1]?.length ?? 0;
  return Number(`1e${power - fraction}`);
}
