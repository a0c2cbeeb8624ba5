// Text from data, made harmless for a terminal: control characters and bidirectional overrides are shown, not obeyed.

// C0 and C1 controls, zero-width and bidirectional format characters, line and paragraph separators.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const allUnsafe = new RegExp(unsafe, 'g');

/** One line of text that a terminal prints as it is: tabs and line ends become spaces, the rest of the unsafe is spelled out. */
export const safeText = (text: string): string => (unsafe.test(text) ? text.replace(/[\t\n\r]+/g, ' ').replace(allUnsafe, spelled) : text);

const spelled = (character: string): string => {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};
