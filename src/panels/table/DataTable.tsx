/** A table with a caption, heads that sort, and its rows as a file. */
import { useMemo, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { Icon } from '../Icon';
import { saveText } from '../share/save';
import { ViewLink } from '../ViewLink';
import { sortedRows, tableCsv, type Cell, type Column, type Sorting, type TableModel } from './model';

interface DataTableProps {
  readonly table: TableModel;
  /** Said in place of a table without rows. */
  readonly none: string;
}

/** Sorting is the reader's and stays here; the file keeps the atlas's own order. */
export function DataTable({ table, none }: DataTableProps) {
  const { t, lang } = useSpeech();
  const { edition } = useAtlas();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = useMemo(() => sortedRows(table, sorting, lang), [table, sorting, lang]);
  const caption = `caption-${table.id}`;
  const sort = (column: string): void => {
    const turned = sorting?.column === column && sorting.direction === 1 ? -1 : 1;
    setSorting({ column, direction: turned });
  };
  if (rows.length === 0) return <p className="note">{none}</p>;
  return (
    <>
      <div className="table-scroll" role="region" aria-labelledby={caption}>
        <table className="data-table" data-table={table.id}>
          <caption id={caption}>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <Head key={column.id} column={column} sorting={sorting} onSort={() => sort(column.id)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {row.cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={table.columns[index]?.id} scope="row" lang={cell.lang}>
                      <Words cell={cell} />
                    </th>
                  ) : (
                    <td
                      key={table.columns[index]?.id}
                      lang={cell.lang}
                      className={table.columns[index]?.numeric ? 'numeric' : undefined}
                    >
                      <Words cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => saveText(`tumen-${table.id}-${edition}.csv`, 'text/csv', tableCsv(table))}
        >
          <Icon name="download" />
          {t('table.csv', { name: table.title })}
        </button>
      </p>
    </>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly sorting: Sorting | null;
  readonly onSort: () => void;
}

function Head({ column, sorting, onSort }: HeadProps) {
  const direction = sorting?.column === column.id ? sorting.direction : null;
  return (
    <th
      scope="col"
      className={column.numeric ? 'numeric' : undefined}
      aria-sort={direction === null ? undefined : direction === 1 ? 'ascending' : 'descending'}
    >
      <button type="button" onClick={onSort}>
        {column.head}
        {direction === null ? null : <Icon name={direction === 1 ? 'up' : 'down'} />}
      </button>
    </th>
  );
}

function Words({ cell }: { readonly cell: Cell }) {
  return cell.to ? <ViewLink to={cell.to}>{cell.text}</ViewLink> : <>{cell.text}</>;
}
