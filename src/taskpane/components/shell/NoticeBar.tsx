import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import type { Notice } from "../../state";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** One message at the foot of the pane, with what it lists. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  return (
    <MessageBar
      messageBarType={BAR[notice.kind]}
      isMultiline
      onDismiss={onClose}
      dismissButtonAriaLabel="Close message"
    >
      {notice.text}
      {notice.details.length > 0 && (
        <ul className="notice-details">
          {notice.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </MessageBar>
  );
}

const BAR: Readonly<Record<Notice["kind"], MessageBarType>> = {
  success: MessageBarType.success,
  info: MessageBarType.info,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
};
