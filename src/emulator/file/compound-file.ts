import type { WorkbookFileFault } from "../errors";

/** Whether the bytes begin as a compound file ([MS-CFB] 2.2): what protects an .xlsx with a password, and what an .xls is. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** What a compound file holds, told by the names in its directory, which stand in UTF-16. */
export function compoundFault(bytes: Uint8Array): WorkbookFileFault {
  if (holds(bytes, "EncryptedPackage")) return "encrypted";
  if (holds(bytes, "Workbook") || holds(bytes, "Book")) return "xls";
  return "compound";
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
