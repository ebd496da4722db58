/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   on a phone rows are drawn as blocks, and browsers then forget that they are rows unless told */
import type { ReactNode } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Anchor } from './anchor.tsx'
import { classNames } from './class-names.ts'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end, so that digits line up. */
  align?: 'end'
  /** This cell names the row. */
  rowHeader?: boolean
  /** What stands under the column, in a last row; there is one when any column says so. */
  total?: ReactNode
  /** The column sorts: where its header leads, and how it is sorted now. */
  sort?: { href: string; now?: 'ascending' | 'descending' }
}

type TableProps<Row> = {
  caption: ReactNode
  /** The caption is read out but not seen, where a heading says the same. */
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What stands there when there are no rows. */
  empty?: ReactNode
  /** Less air between rows, for work lists. */
  dense?: boolean
  /** More columns than a tablet has room for: it scrolls sideways by itself, under the names of its rows. */
  wide?: boolean
}

/** A table; on a phone each row is a block in which every value carries its header. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  empty,
  dense = false,
  wide = false,
}: TableProps<Row>) {
  const { t } = useLanguage()
  if (rows.length === 0) return <p className="utrecht-paragraph wb-paragraph--subtle">{empty ?? t('ui.table.empty')}</p>
  const table = (
    <table className={classNames('utrecht-table wb-table', dense && 'wb-table--dense')} role="table">
      <caption className={captionHidden ? 'wb-hidden-visually' : 'utrecht-table__caption'}>{caption}</caption>
      <thead className="utrecht-table__header" role="rowgroup">
        <tr className="utrecht-table__row" role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              aria-sort={column.sort ? (column.sort.now ?? 'none') : undefined}
              className={classNames('utrecht-table__header-cell', column.align === 'end' && 'wb-table__end')}
            >
              {column.sort ? (
                <Anchor href={column.sort.href} className="wb-table__sort" keepScroll>
                  {column.header}
                  <SortMark now={column.sort.now} />
                </Anchor>
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} className="utrecht-table__row" role="row">
            {columns.map((column) => {
              const className = classNames('utrecht-table__cell', column.align === 'end' && 'wb-table__end')
              const content = (
                <>
                  <span className="wb-table__label" aria-hidden="true">
                    {column.header}
                  </span>
                  <span className="wb-table__value">{column.cell(row)}</span>
                </>
              )
              return column.rowHeader ? (
                <th
                  key={column.key}
                  scope="row"
                  role="rowheader"
                  className={classNames(className, 'wb-table__row-header')}
                >
                  {content}
                </th>
              ) : (
                <td key={column.key} role="cell" className={className}>
                  {content}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      {columns.some(({ total }) => total !== undefined) && <Totals columns={columns} />}
    </table>
  )
  return wide ? <div className="wb-table-wide">{table}</div> : table
}

function Totals<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <tfoot className="wb-table__totals" role="rowgroup">
      <tr className="utrecht-table__row" role="row">
        {columns.map(({ key, header, align, rowHeader, total }) => {
          const className = classNames('utrecht-table__cell', align === 'end' && 'wb-table__end')
          const content = (
            <>
              <span className="wb-table__label" aria-hidden="true">
                {total !== undefined && header}
              </span>
              <span className="wb-table__value">{total}</span>
            </>
          )
          return rowHeader ? (
            <th key={key} scope="row" role="rowheader" className={classNames(className, 'wb-table__row-header')}>
              {content}
            </th>
          ) : (
            <td key={key} role="cell" className={classNames(className, total === undefined && 'wb-table__nothing')}>
              {content}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}

function SortMark({ now }: { now?: 'ascending' | 'descending' }) {
  return (
    <svg
      className="wb-table__sort-mark"
      viewBox="0 0 10 16"
      width="10"
      height="16"
      fill="currentColor"
      aria-hidden="true"
    >
      <path d="M5 1l4 5.5H1z" opacity={now === 'descending' ? 0.3 : 1} />
      <path d="M5 15l4-5.5H1z" opacity={now === 'ascending' ? 0.3 : 1} />
    </svg>
  )
}
