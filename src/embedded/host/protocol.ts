// What office.js and its host say to each other, as the library's own host files read it
// (@microsoft/office-js 1.1.110, dist/excel-win32-16.01.debug.js: HostBridge, ClientRequestContext, BatchApiHelper).

/** The object the library finds as `window._richApiNativeBridge` or is given by `OfficeExtension.HostBridge.init`. */
export interface NativeBridge {
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  /** RequestFlag values added up. */
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

export interface ResponseMessage {
  readonly id: number;
  readonly type: 2;
  readonly flags: 0;
  readonly message: {
    readonly statusCode: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: ResponseBody | RefusedBody;
  };
}

export interface PushMessage {
  readonly type: 3;
  readonly message: { readonly entries: readonly PushEntry[] };
}

export interface PushEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}

export const RequestFlag = { delayForCellEdit: 64 } as const;

export const MessageCategory = { customFunction: 1, action: 2, objectEvent: 65536 } as const;
export const CustomFunctionMessage = { invoke: 1000, cancel: 1001 } as const;
export const ACTION_INVOKED = 1000;

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ObjectPathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** Member name, service type name or reference id, by type. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** 0 where the argument is a plain value, else the path that stands for it. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface QueryInfo {
  /** Paths such as "name" or "worksheet/name"; none means every scalar. */
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Outcome {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

export interface Failure {
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    /** Index into Actions. */
    readonly ActionIndex: number;
    /** Member that failed, e.g. "WorksheetCollection.getItem". */
    readonly Location: string;
    readonly HttpStatusCode: number;
  };
  /** Here the library looks for the traces that it hands over with the error (OfficeExtension.Error.traceMessages). */
  readonly TraceIds: readonly number[];
  /** What was done before the failure stays done. */
  readonly ProcessedResults: Outcome;
}

export type ResponseBody = Outcome | Failure;

/** With a status code other than 200: the request was not looked at. */
export interface RefusedBody {
  readonly error: { readonly code: string; readonly message: string };
}
