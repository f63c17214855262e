import type { Dialect } from './dialect';
import { frameAt } from './frame-lines';
import { type RawRecord, readFrame, readLine } from './read-frame.server';
import { separatorOf } from './separator-line';
import { createLineSplitter, type Line } from './split-lines';

export interface RecordReader {
  push(text: string): RawRecord[];
  end(): RawRecord[];
}

interface Layout extends Pick<Dialect, 'delimiter' | 'lineBreak'> {
  /** 1-based; earlier lines are skipped unread. */
  fromLine?: number;
  /** Columns of the table, when known: helps to tell a missing quote from a quoted line break. */
  width?: number;
}

/**
 * Reads records from text that arrives in pieces, blank ones left out. Where a record ends is told by counting
 * quotes, its cells are csv-parse's work. Where a quote is missing only that line is lost, the next is read afresh.
 */
export function createRecordReader({ delimiter, lineBreak, fromLine = 1, width }: Layout): RecordReader {
  const splitter = createLineSplitter({ lineBreak, delimiter });
  let waiting: Line[] = [];

  const read = (lines: Line[], final: boolean) => {
    waiting = waiting.concat(lines.filter((line) => line.number >= fromLine && !isSeparatorLine(line)));
    const records: RawRecord[][] = [];
    let at = 0;
    for (let frame = frameAt(waiting, at, final); frame; frame = frameAt(waiting, at, final)) {
      const found = readFrame(frame, delimiter, width);
      records.push(found ?? frame.lines.slice(0, 1).map((line) => readLine(line, delimiter)));
      at += found ? frame.lines.length : 1;
    }
    waiting = waiting.slice(at);
    return records.flat().filter((record) => record.cells.some((cell) => cell.trim() !== ''));
  };

  return {
    push: (text) => read(splitter.push(text), false),
    end: () => read(splitter.end(), true),
  };
}

const isSeparatorLine = (line: Line) => line.number === 1 && separatorOf(line.text) !== null;
