/** A table with a caption, heads that sort, and its rows as a file. */
import { Fragment, useMemo, useState } from 'react';
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
        {direction === null ? <SortMark /> : <Icon name={direction === 1 ? 'up' : 'down'} />}
      </button>
    </th>
  );
}

/** Quiet sign of a head that sorts and does not do so now. */
function SortMark() {
  return (
    <svg className="sort-mark" viewBox="0 0 10 14" width="10" height="14" aria-hidden="true" focusable="false">
      <path d="M2 5.5 5 2.5l3 3M2 8.5l3 3 3-3" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}

function Words({ cell: { text, to, links } }: { readonly cell: Cell }) {
  if (links) {
    return links.map((link, index) => (
      <Fragment key={link.text}>
        {index > 0 ? '; ' : null}
        <ViewLink to={link.to} {...(link.lang ? { lang: link.lang } : {})}>
          {link.text}
        </ViewLink>
      </Fragment>
    ));
  }
  return to ? <ViewLink to={to}>{text}</ViewLink> : <>{text}</>;
}
