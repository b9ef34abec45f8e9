import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";
import type { CostTypeLine } from "../../view/cost-type-groups";
import type { Formatting } from "../../view/formatting";

interface CostTypeLineViewProps {
  readonly line: CostTypeLine;
  readonly format: Formatting;
  readonly onShow: () => void;
}

/** One line with what spoke for its cost type; pressing it shows its cell in the sheet. */
export function CostTypeLineView({ line, format, onShow }: CostTypeLineViewProps) {
  const { name, amount, confidence, because } = line;
  const isStated = confidence === 1;
  return (
    <button type="button" className="type-line" title={say("Show cells")} onClick={onShow}>
      <span className="type-line-name">{name === "" ? say("Line without a name") : name}</span>
      <span className="number">{format.money(amount)}</span>
      <span className="quiet type-line-why">
        {because}
        {confidence > 0 &&
          !isStated &&
          ` · ${say("{share} sure", { share: format.share(confidence) })}`}
      </span>
      <Icon
        iconName="ShowCells"
        className="mark-icon type-line-icon"
        aria-label={say("Show cells")}
      />
    </button>
  );
}
