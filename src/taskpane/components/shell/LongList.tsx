import type { IList } from "office-ui-fabric-react/lib/List";
import { useRef, type ReactNode } from "react";
import { useRowFocus } from "./row-focus";
import { RowsInSight, type Rows } from "./RowsInSight";

interface LongListProps<Item> extends Rows<Item> {
  readonly draw: (item: Item, at: number) => ReactNode;
  readonly className: string;
  readonly label?: string;
}

/** Each row says which one it is of how many, also where few of them are drawn. */
export function LongList<Item>({ draw, className, label, ...rows }: LongListProps<Item>) {
  const { items, keyOf } = rows;
  const list = useRef<IList>(null);
  const frame = useRef<HTMLDivElement>(null);
  const focus = useRowFocus({
    list,
    frame,
    items,
    keyAt: (at) => keyOf(items[at]!),
  });
  return (
    <div ref={frame} {...focus.events}>
      <RowsInSight
        {...rows}
        list={list}
        onDrawn={focus.settle}
        frame={(ref, body) => <div ref={ref}>{body}</div>}
        body={(ref, drawn) => (
          <ol ref={ref} role="list" className={className} aria-label={label}>
            {drawn}
          </ol>
        )}
        row={(ref, item, at) => (
          <li ref={ref} aria-setsize={items.length} aria-posinset={at + 1} data-list-index={at}>
            {draw(item, at)}
          </li>
        )}
        away={(ref, style) => <li ref={ref} style={style} className="away" aria-hidden="true" />}
      />
    </div>
  );
}
