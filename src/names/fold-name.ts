// Folds a name to the key under which all its spellings meet.

/**
 * "Hugging Face, Inc." and "HUGGINGFACE" are both "huggingface": lower case, without accents, punctuation, spaces and
 * legal form. A name without letters or digits has the empty key.
 */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  return oneWord.test(lower) ? lower : foldWords(text).join('');
}

// Most names; a program that has just started feels the difference over a thousand of them.
const oneWord = /^[a-z0-9]+$/;

/** The folded words of a name, without its legal form: "Société Générale S.A." is ["societe", "generale"]. */
export function foldWords(text: string): string[] {
  const letters = plainLetters(text).replace(inWordMarks, '');
  const words = letters.split(isAscii(letters) ? betweenAsciiWords : betweenWords()).filter(Boolean);
  while (words.length > 1 && isLegalForm(words)) words.pop();
  return words;
}

// "S.A.", "Z.ai", "Moody's": marks that do not part words.
const inWordMarks = /['’‘ʼ`´.]/g;
// Most names are ASCII, and start-up is cold: the tables of Unicode are asked for only where they are needed.
const betweenWords = (): RegExp => /[^\p{L}\p{N}]+/u;
const betweenAsciiWords = /[^a-z0-9]+/;
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const accents = (): RegExp => /\p{M}+/gu;
const wholeLetters = /[œæßøłđðþı]/g;
const spelled: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(accents(), '')
    .replace(wholeLetters, (letter) => spelled[letter]!);
}

const legalForms = new Set(
  'inc incorporated corp corporation ltd limited llc llp lp plc pbc co gmbh ag se sa sas sarl spa nv bv ab asa oyj pte kk'.split(' '),
);

// "News Corp" and "X Corp" are called so; "news" and "x" are nobody's name.
function isLegalForm(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (!legalForms.has(last)) return false;
  const rest = words.slice(0, -1).join('').length;
  return rest >= (last === 'corp' ? 5 : 2);
}
