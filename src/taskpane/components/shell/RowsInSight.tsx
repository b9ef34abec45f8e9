import { List, type IList, type IPage, type IPageProps } from "office-ui-fabric-react/lib/List";
import {
  Fragment,
  useRef,
  type CSSProperties,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefObject,
} from "react";

/** A list that may have thousands of rows, each of any height. */
export interface Rows<Item> {
  /** The same array as long as nothing in it changes. */
  readonly items: readonly Item[];
  /** The same for the same row while others come and go; no two rows share one. */
  readonly keyOf: (item: Item) => string;
  /** Changes when rows are to be drawn again although their items are the same. */
  readonly version?: unknown;
}

/** The kit types every element as a div, whatever is drawn. */
type AnyRef = Ref<never>;

interface RowsInSightProps<Item> extends Rows<Item> {
  readonly list?: RefObject<IList>;
  /** Around `body`, which holds the rows. */
  readonly frame: (ref: AnyRef, body: ReactNode) => ReactElement;
  readonly body: (ref: AnyRef, rows: ReactNode) => ReactElement;
  readonly row: (ref: AnyRef, item: Item, at: number) => ReactElement;
  /** Keeps the room of rows that are not drawn. */
  readonly away: (ref: AnyRef, style: CSSProperties | undefined) => ReactElement;
  readonly onDrawn?: () => void;
}

/** Fewer rows than this are all drawn: measuring them would cost more than it saves. */
const FEW = 40;

/**
 * Draws the rows in sight and some screens around them, and measures each by itself. Space between rows belongs into them:
 * what lies outside of a row is not measured.
 */
export function RowsInSight<Item>(props: RowsInSightProps<Item>) {
  const { items, keyOf, version, list, frame, body, row, away, onDrawn } = props;
  const heights = useRef(new Map<string, number>());
  // The kit would guess anew with every row it measures, and move thousands of others under the user's eyes.
  const guess = useRef<number | null>(null);
  const measured = (pages: IPage<Item>[]) => {
    const drawn = pages.filter((page) => page.items && page.height > 0);
    for (const { key, height } of drawn) heights.current.set(key, height);
    if (drawn.length > 1)
      guess.current ??= drawn.reduce((sum, { height }) => sum + height, 0) / drawn.length;
    onDrawn?.();
  };
  const drawn = ({ page, ref, style, key }: IPageProps<Item>) => {
    const [item] = page.items ?? [];
    return (
      <Fragment key={key}>
        {item === undefined
          ? away(ref as AnyRef, style)
          : row(ref as AnyRef, item, page.startIndex)}
      </Fragment>
    );
  };
  return (
    <List
      items={items as Item[]}
      version={version}
      getPageSpecification={(at) => {
        const key = keyOf(items[at!]!);
        const height = heights.current.get(key) ?? guess.current;
        return { itemCount: 1, key, ...(height !== null && { height }) };
      }}
      onShouldVirtualize={() => items.length > FEW}
      onRenderRoot={(root) => frame(root!.rootRef as AnyRef, root!.surfaceElement)}
      onRenderSurface={(surface) => body(surface!.surfaceRef as AnyRef, surface!.pageElements)}
      onRenderPage={(page) => drawn(page!)}
      ignoreScrollingState
      {...(list && { componentRef: list })}
      onPagesUpdated={measured}
    />
  );
}
