import type { ImportReport, ReportEntry } from './use-imports';

export type ReportPart = 'omitted' | 'changed';
export type ReportLine = { key: string; part: ReportPart; entry: ReportEntry };

/** The lines of a report in one list: what could not come first. */
export function reportLines(report: ImportReport): ReportLine[] {
  return (['omitted', 'changed'] as const).flatMap((part) =>
    report[part].items.map((entry, index) => ({ key: `${part}/${index}`, part, entry })),
  );
}

/** The lines of a part in which every word of a search occurs, in what happened, in the file or in the code. */
export function filterReport(
  lines: readonly ReportLine[],
  { part, search }: { part: 'all' | ReportPart; search: string },
): ReportLine[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (part !== 'all' && line.part !== part) return false;
    const text = `${line.entry.message} ${line.entry.file} ${line.entry.code}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
