import { interpret } from "./interpreter";
import type { Watch } from "./interruptions";
import type { Site } from "./objects/site";
import type { RefusedBody, RequestMessage, ResponseMessage } from "./protocol";

/** Excel on the web refuses more in one request or answer (Office documentation, "resource limits"). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface Exchange {
  readonly reply: string;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Answers one message of the library. What is too large is refused as Excel on the web refuses it. */
export function exchange(text: string, site: Site, watch?: Watch): Exchange {
  const request = JSON.parse(text) as RequestMessage;
  const bytesIn = byteLength(text);
  const answer =
    bytesIn > PAYLOAD_LIMIT ? tooLarge(request, "request") : answerOf(request, site, watch);
  const reply = JSON.stringify(answer);
  const bytesOut = byteLength(reply);
  if (bytesOut <= PAYLOAD_LIMIT) return { reply, bytesIn, bytesOut };
  const refusal = JSON.stringify(tooLarge(request, "response"));
  return { reply: refusal, bytesIn, bytesOut: refusal.length };
}

/** A refusal of a request that is not looked at, or whose answer is replaced. */
export function refused(text: string, reason: "cell edit" | "timed out"): string {
  const request = JSON.parse(text) as RequestMessage;
  const answer =
    reason === "cell edit"
      ? refusal(request, 400, {
          code: "InvalidOperationInCellEditMode",
          message: "Excel is in cell-editing mode.",
        })
      : refusal(request, 504, {
          code: "RequestAborted",
          message: "The request was aborted during run time.",
        });
  return JSON.stringify(answer);
}

function answerOf(request: RequestMessage, site: Site, watch?: Watch): ResponseMessage {
  const { url, body } = request.message;
  if (!/^ProcessQuery/i.test(url)) {
    return refusal(request, 404, {
      code: "ItemNotFound",
      message: `The embedded Excel does not answer ${url}.`,
    });
  }
  const parsed =
    typeof body === "string" ? (JSON.parse(body) as Exclude<typeof body, string>) : body;
  return {
    ...envelope(request),
    message: { statusCode: 200, headers: {}, body: interpret(parsed, site, watch) },
  };
}

function tooLarge(request: RequestMessage, side: "request" | "response"): ResponseMessage {
  const code =
    side === "request" ? "RequestPayloadSizeLimitExceeded" : "ResponsePayloadSizeLimitExceeded";
  return refusal(request, 400, {
    code,
    message: `The ${side} payload size has exceeded the limit.`,
  });
}

function refusal(
  request: RequestMessage,
  statusCode: number,
  error: RefusedBody["error"]
): ResponseMessage {
  return { ...envelope(request), message: { statusCode, headers: {}, body: { error } } };
}

function envelope({ id }: RequestMessage): Pick<ResponseMessage, "id" | "type" | "flags"> {
  return { id, type: 2, flags: 0 };
}

function byteLength(text: string): number {
  return UTF_8.encode(text).length;
}

const UTF_8 = new TextEncoder();
