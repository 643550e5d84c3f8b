import { WorkbookFileError, openHost } from "../../src/emulator";

async function faultOf(xlsx: Uint8Array): Promise<string> {
  try {
    await openHost({ xlsx });
  } catch (fault) {
    if (fault instanceof WorkbookFileError) return fault.code;
    throw fault;
  }
  return "opened";
}

// The signatures: [MS-CFB] 2.2 for compound files (password-protected .xlsx and old .xls), APPNOTE.TXT 4.3.6 for ZIP.
describe("a file that is no workbook is told by its fault", () => {
  test("empty", async () => expect(await faultOf(new Uint8Array())).toBe("empty"));

  /** A compound file with a name in its directory, which stands in UTF-16 ([MS-CFB] 2.6.1). */
  const compound = (name: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...name].forEach((letter, index) => {
      bytes[1024 + 2 * index] = letter.charCodeAt(0);
    });
    return bytes;
  };

  // [MS-OFFCRYPTO] 2.3.4.4 and [MS-XLS] 2.1.2 name the streams.
  test("password-protected", async () => expect(await faultOf(compound("EncryptedPackage"))).toBe("encrypted"));
  test("of an older Excel", async () => expect(await faultOf(compound("Workbook"))).toBe("xls"));
  test("one of the two, but damaged", async () => expect(await faultOf(compound(""))).toBe("compound"));

  test("something else", async () => {
    expect(await faultOf(new TextEncoder().encode("Flow;Volume\na;10"))).toBe("not-xlsx");
  });

  test("cut short", async () => {
    const host = await openHost();
    const whole = await host.save();
    expect(await faultOf(whole.slice(0, Math.floor(whole.length / 2)))).toBe("corrupt");
    expect(await faultOf(whole.slice(0, 40))).toBe("corrupt");
  });

  test("damaged inside", async () => {
    const host = await openHost();
    const bytes = await host.save();
    for (let index = 60; index < bytes.length - 400; index += 3) bytes[index] = (bytes[index] ?? 0) ^ 0x5a;
    expect(await faultOf(bytes)).toBe("corrupt");
  });
});
