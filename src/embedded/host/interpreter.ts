import { HostError } from "./book";
import { canChange } from "./changing-actions";
import type { Watch } from "./interruptions";
import { ObjectPaths, called, missing, type Roots } from "./object-paths";
import { isHostObject, type HostObject } from "./objects/host-object";
import type { Site } from "./objects/site";
import { serviceObject } from "./objects/services";
import { workbookObject } from "./objects/workbook";
import { project } from "./projection";
import { ActionType, type Action, type RequestBody, type ResponseBody } from "./protocol";

/** Runs the actions of one request in order. Not atomic: what came before a failure stays done, as in Excel. */
export function interpret(body: RequestBody, site: Site, watch?: Watch): ResponseBody {
  const roots: Roots = {
    workbook: workbookObject(site),
    service: (name) => serviceObject(name, site),
    references: site.references,
  };
  const batch = new Batch(body, new ObjectPaths(body.ObjectPaths, roots), site);
  const done = { Results: [] as { ActionId: number; Value: unknown }[], TraceIds: [] as number[] };
  for (const [index, action] of body.Actions.entries()) {
    const changes = canChange(action, body.ObjectPaths);
    try {
      watch?.before(index, changes);
      // Traces need a result too: it is what tells the library that a handler is registered.
      const Value = batch.run(action) ?? null;
      watch?.after(index, changes);
      done.Results.push({ ActionId: action.Id, Value });
      if (action.ActionType === ActionType.trace) done.TraceIds.push(action.Id);
    } catch (error) {
      const failed = { ...description(error), ActionIndex: index };
      return { Error: failed, TraceIds: done.TraceIds, ProcessedResults: done };
    }
  }
  return done;
}

class Batch {
  private readonly keeps: ReadonlySet<number>;

  constructor(
    body: RequestBody,
    private readonly paths: ObjectPaths,
    private readonly site: Site
  ) {
    const keeping = body.Actions.filter(({ Name }) => Name === "_KeepReference");
    this.keeps = new Set(keeping.map(({ ObjectPathId }) => ObjectPathId));
  }

  run(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(action.ObjectPathId);
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      default:
        return this.act(action);
    }
  }

  /** Whatever is asked of a null object comes to nothing: `getItemOrNullObject("x").delete()` is a common idiom. */
  private act(action: Action): unknown {
    const object = this.paths.object(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.query:
      case ActionType.recursiveQuery:
      case ActionType.queryAsJson:
        return project(object, action.QueryInfo);
      case ActionType.method:
        return this.method(object, action);
      case ActionType.setProperty:
        return assign(object, action.Name, this.paths.arguments(action.ArgumentInfo)[0]);
      case ActionType.update:
        return update(object, action.ObjectState ?? {});
      default:
        throw new HostError(
          "NotImplemented",
          `The embedded Excel knows no action ${action.ActionType}.`
        );
    }
  }

  /** null makes a null object; an id or a reference lets the library find the object again in the next request. */
  private identity(pathId: number): unknown {
    const object = this.paths.object(pathId);
    if (!object) return null;
    if (object.id !== undefined) return { Id: object.id };
    return object.cells && this.keeps.has(pathId)
      ? { _ReferenceId: this.site.references.keep(object) }
      : {};
  }

  private method(object: HostObject, action: Action): unknown {
    const result = called(object, action.Name, this.paths.arguments(action.ArgumentInfo));
    return isHostObject(result) ? null : result;
  }
}

function assign(object: HostObject, name: string, value: unknown): null {
  const write = object.write?.[name];
  if (!write) throw missing(object, name);
  write(value);
  return null;
}

function update(object: HostObject, state: Readonly<Record<string, unknown>>): null {
  for (const [name, value] of Object.entries(state)) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const link = object.link?.[member]?.();
    if (link) update(link, value as Record<string, unknown>);
    else assign(object, member, value);
  }
  return null;
}

function description(error: unknown): {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
} {
  if (error instanceof HostError) {
    const { code, message, location, status } = error;
    return { Code: code, Message: message, Location: location, HttpStatusCode: status };
  }
  // A fault of ours: the add-in is told no more than Excel would tell, whoever mends it needs the rest.
  console.error(error);
  const Message = error instanceof Error ? error.message : String(error);
  return { Code: "GeneralException", Message, Location: "", HttpStatusCode: 500 };
}
