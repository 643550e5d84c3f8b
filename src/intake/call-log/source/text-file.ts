import { LogRefused } from "../log-finding";
import type { ByteSource } from "./byte-source";
import { encodingOf } from "./encoding";
import { LineSplitter } from "./line-splitter";
import { RecordCutter } from "./record-cutter";
import type { LogRecord } from "./record";
import { textDecoding } from "./text-decoding";
import type { Encoding } from "./text-decoding";
import type { Layout, LinesRead, ReportFile, Tick } from "./report-file";
import { separatorOf, statedSeparator } from "./separator";

const HEAD_LINES = 200;

/** A text file as a report: CSV and its kin. */
export async function textFile(source: ByteSource): Promise<ReportFile> {
  if (source.size === 0) throw new LogRefused("log-empty");
  const { encoding, guessed } = await encodingOf(source);
  const lines = await firstLines(source, encoding);
  const stated = statedSeparator(lines[0] ?? "");
  const separator = stated ?? separatorOf(lines);
  const skipped = stated === null ? 0 : 1;
  const head: LogRecord[] = [];
  const cutter = new RecordCutter({ separator, width: null, slack: 0 }, (record) => head.push(record));
  lines.forEach((text, index) => {
    if (index >= skipped) cutter.push(text, index + 1);
  });
  cutter.end();
  return {
    encoding,
    guessedEncoding: guessed,
    separator,
    sheet: null,
    alike: [],
    unread: [],
    exactNumbers: false,
    head,
    read: (layout, take, tick) =>
      readText(source, encoding, separator, { ...layout, after: Math.max(layout.after, skipped) }, take, tick),
  };
}

async function firstLines(source: ByteSource, encoding: Encoding): Promise<readonly string[]> {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  const decoding = textDecoding(encoding);
  for await (const chunk of source.chunks()) {
    splitter.push(decoding.push(chunk));
    if (lines.length >= HEAD_LINES) return lines.slice(0, HEAD_LINES);
  }
  splitter.push(decoding.end());
  splitter.end();
  return lines.slice(0, HEAD_LINES);
}

async function readText(
  source: ByteSource,
  encoding: Encoding,
  separator: string,
  { width, slack, after }: Layout,
  take: (record: LogRecord) => void,
  tick: Tick,
): Promise<LinesRead> {
  let line = 0;
  let bytes = 0;
  const cutter = new RecordCutter({ separator, width, slack }, take);
  const splitter = new LineSplitter((text) => {
    line += 1;
    if (line > after) cutter.push(text, line);
  });
  const decoding = textDecoding(encoding);
  for await (const chunk of source.chunks()) {
    splitter.push(decoding.push(chunk));
    bytes += chunk.length;
    tick(bytes / source.size, line);
  }
  splitter.push(decoding.end());
  splitter.end();
  cutter.end();
  return { physical: line, ends: splitter.ends };
}
