import { EDITIONS, openHost } from "../../src/emulator";
import { connect, loadOfficeClient } from "../../src/emulator/node/load-office-client";
import { open } from "./open";

describe("workbooks that are opened beside this one", () => {
  test("come as the bytes that were given, or blank", async () => {
    const { host, client } = await open();
    const opened: (readonly number[] | null)[] = [];
    const stop = host.onOpened((xlsx) => opened.push(xlsx === null ? null : [...xlsx]));
    await client.Excel.createWorkbook(btoa("PK\u0003\u0004"));
    await client.Excel.createWorkbook();
    stop();
    await client.Excel.createWorkbook();
    expect(opened).toEqual([[0x50, 0x4b, 3, 4], null]);
  });

  test("are refused where the text is no base64", async () => {
    const { host, client } = await open();
    const opened: unknown[] = [];
    host.onOpened((xlsx) => opened.push(xlsx));
    await expect(client.Excel.createWorkbook("a workbook")).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(opened).toEqual([]);
  });

  test("are refused by an Excel that is too old, also where the client asks for it", async () => {
    const host = await openHost({ edition: { ...EDITIONS["perpetual-2021"], sets: { ExcelApi: "1.7" } } });
    const client = loadOfficeClient();
    connect(client, host.bridge);
    await expect(client.Excel.createWorkbook()).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
