import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** The fingerprint of a text in UTF-8: SHA-256 as 64 hexadecimal digits, computed without a platform. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(text));
}
