import { IconButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";
import type { Notice } from "../../state";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** One message at the foot of the pane, with what it lists. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  return (
    <div className={`notice notice-${notice.kind}`}>
      <Icon iconName={ICONS[notice.kind]} className="mark-icon" />
      <div className="notice-text" role={notice.kind === "error" ? "alert" : "status"}>
        {notice.text}
        {notice.details.length > 0 && (
          <ul className="notice-details">
            {notice.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
      <IconButton
        iconProps={{ iconName: "Clear" }}
        ariaLabel={say("Close message")}
        onClick={onClose}
      />
    </div>
  );
}

const ICONS: Readonly<Record<Notice["kind"], string>> = {
  success: "Completed",
  info: "Info",
  warning: "Serious",
  error: "ErrorBadge",
};
