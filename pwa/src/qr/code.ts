const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 10;

/**
 * The member code in what was scanned or typed: of a live QR its plain part, which is enough to give points. Undefined
 * where its check character doesn't fit (the server's `core/ids.py` documents it): a slip of the finger is found at once.
 */
export function memberCode(text: string): string | undefined {
  const typed = text.trim().toUpperCase();
  const plain = typed.startsWith("F1:") ? (typed.split(":")[1] ?? "") : typed;
  const code = plain.replace(/[\s-]/g, "").replace(/[IL]/g, "1").replace(/O/g, "0");
  return code.length === LENGTH && fits(code) ? code : undefined;
}

export const shownCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

function fits(code: string): boolean {
  let total = 0;
  for (const [place, character] of [...code].reverse().entries()) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return false;
    const addend = value * (place % 2 === 1 ? 2 : 1);
    total += Math.floor(addend / 32) + (addend % 32);
  }
  return total % 32 === 0;
}
