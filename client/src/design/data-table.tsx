import type { ReactNode } from 'react';
import { classes } from './classes';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** The cell that names the row: the head of its card on a phone. The first column, unless another says so. */
  isTitle?: boolean;
};

export type DataTableProps<Row> = {
  /** What the table is about, read out. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Buttons for a row, in the last column. */
  actions?: (row: Row) => ReactNode;
  actionsHeader?: string;
};

/** Rows and columns on a desk; on a phone a card a row, each value beside the name of its column. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  actions,
  actionsHeader = 'Actions',
}: DataTableProps<Row>) {
  const titleKey = (columns.find((column) => column.isTitle) ?? columns[0])?.key;
  return (
    <table {...tableRole} className="block w-full text-left text-sm md:table">
      <caption className="sr-only">{caption}</caption>
      <thead {...rowgroupRole} className="sr-only md:not-sr-only md:table-header-group">
        <tr {...rowRole} className="border-b border-line-strong/60">
          {columns.map((column) => (
            <th
              key={column.key}
              {...columnheaderRole}
              scope="col"
              className={classes(
                'px-3 py-2.5 font-semibold text-ink-soft',
                column.align === 'end' && 'text-right',
              )}
            >
              {column.header}
            </th>
          ))}
          {actions && (
            <th {...columnheaderRole} scope="col">
              <span className="sr-only">{actionsHeader}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody {...rowgroupRole} className="flex flex-col gap-3 md:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            {...rowRole}
            className="block rounded-lg border border-line bg-surface px-4 py-3 md:table-row md:rounded-none md:border-0 md:border-b md:bg-transparent md:hover:bg-sunken/50"
          >
            {columns.map((column) => {
              const isTitle = column.key === titleKey;
              return (
                <td
                  key={column.key}
                  {...cellRole}
                  className={classes(
                    'flex justify-between gap-4 py-1 md:table-cell md:px-3 md:py-3',
                    isTitle && 'text-base font-semibold md:text-sm',
                    column.align === 'end' && 'tabular-nums md:text-right',
                  )}
                >
                  {!isTitle && (
                    <span aria-hidden="true" className="shrink-0 text-ink-soft md:hidden">
                      {column.header}
                    </span>
                  )}
                  <span className={classes('min-w-0', !isTitle && 'max-md:text-right')}>
                    {column.cell(row)}
                  </span>
                </td>
              );
            })}
            {actions && (
              <td {...cellRole} className="flex gap-2 pt-2 md:table-cell md:py-1 md:text-right">
                {actions(row)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// Said again because `display` takes the meaning of table elements away in some browsers.
const tableRole = { role: 'table' };
const rowgroupRole = { role: 'rowgroup' };
const rowRole = { role: 'row' };
const columnheaderRole = { role: 'columnheader' };
const cellRole = { role: 'cell' };
