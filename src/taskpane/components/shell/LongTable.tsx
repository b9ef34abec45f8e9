import type { ReactNode } from "react";
import { RowsInSight, type Rows } from "./RowsInSight";

interface LongTableProps<Item> extends Rows<Item> {
  readonly className: string;
  /** What stands above the rows: one row of headers, after the widths of the columns. */
  readonly head: ReactNode;
  readonly columns: number;
  /** The cells of a row. */
  readonly draw: (item: Item) => ReactNode;
}

/** Each row says which one it is, the header being the first, also where few of them are drawn. */
export function LongTable<Item>({ className, head, columns, draw, ...rows }: LongTableProps<Item>) {
  return (
    <RowsInSight
      {...rows}
      frame={(ref, body) => (
        <table ref={ref} className={className} aria-rowcount={rows.items.length + 1}>
          {head}
          {body}
        </table>
      )}
      body={(ref, drawn) => <tbody ref={ref}>{drawn}</tbody>}
      row={(ref, item, at) => (
        <tr ref={ref} aria-rowindex={at + 2}>
          {draw(item)}
        </tr>
      )}
      away={(ref, style) => (
        <tr ref={ref} style={style} className="away" aria-hidden="true">
          <td colSpan={columns} />
        </tr>
      )}
    />
  );
}
