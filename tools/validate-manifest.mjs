// `npm run validate`: checks manifest.xml without a network. Microsoft's own validator (office-addin-manifest validate) is
// an HTTP service; what it and Excel refuse and an XML schema cannot see is checked here (docs/decisions/0004).
import { existsSync, readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { SaxesParser } from "saxes";

const path = process.argv[2] ?? "manifest.xml";
const elements = elementsOf(readFileSync(path, "utf8"));
const problems = [...references(), ...sharedRuntime(), ...addresses(), ...icons(), ...texts()];
const info = await OfficeAddinManifest.readManifestFile(path);

if (problems.length > 0) {
  for (const problem of problems) console.error(`${path}: ${problem}`);
  process.exit(1);
}
console.log(
  `${path}: ${info.displayName} ${info.version}, ${elements.length} elements, nothing to object to.`
);

/** Every resid has its resource, every resource is used, no id appears twice. */
function references() {
  const defined = resources().map((element) => element.attributes.id);
  const used = elements.map((element) => element.attributes.resid).filter(Boolean);
  const ids = elements
    .filter((e) => ["Control", "Group"].includes(e.name))
    .map((e) => e.attributes.id);
  return [
    ...used
      .filter((id) => !defined.includes(id))
      .map((id) => `resid "${id}" is not defined in Resources.`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource "${id}" is never used.`),
    ...twice(defined).map((id) => `resource id "${id}" is defined twice.`),
    ...twice(ids).map((id) => `control id "${id}" is used twice.`),
    ...[...defined, ...ids]
      .filter((id) => id.length > 32)
      .map((id) => `id "${id}" is longer than 32 characters.`),
  ];
}

/** A shared runtime loads only if Runtime, Page, FunctionFile and the pane name one resource. */
function sharedRuntime() {
  const runtimes = named("Runtime");
  if (runtimes.length !== 1) return ["there must be exactly one Runtime."];
  const url = runtimes[0].attributes.resid;
  const pages = elements.filter(
    (e) =>
      e.name === "FunctionFile" ||
      (e.name === "SourceLocation" && ["Page", "Action"].includes(e.parent))
  );
  return [
    ...pages
      .filter((e) => e.attributes.resid !== url)
      .map((e) => `${e.parent}/${e.name} must name "${url}" as Runtime does.`),
    ...named("TaskpaneId").map(() => "TaskpaneId does not belong into a shared runtime."),
  ];
}

function addresses() {
  const values = elements
    .map((e) => e.attributes.DefaultValue)
    .filter((value) => /^[a-z]+:\/\//i.test(value ?? ""));
  return values
    .filter((value) => !value.startsWith("https://"))
    .map((value) => `${value} is not https.`)
    .concat(
      named("AppDomain")
        .filter((e) => !/^https:\/\/[^/*]+$/.test(e.text))
        .map((e) => `AppDomain ${e.text} has a path or wildcard.`)
    );
}

/** 16, 32 and 80 pixels for every control, as PNG files that exist. */
function icons() {
  const sets = named("Icon").map((icon) =>
    elements.filter((e) => e.name === "bt:Image" && e.owner === icon)
  );
  const missing = sets.flatMap((set) =>
    ["16", "32", "80"]
      .filter((size) => !set.some((image) => image.attributes.size === size))
      .map((size) => `an Icon lacks size ${size}.`)
  );
  const files = elements
    .filter(
      (e) =>
        ["IconUrl", "HighResolutionIconUrl", "bt:Image"].includes(e.name) &&
        e.attributes.DefaultValue
    )
    .map((e) => new URL(e.attributes.DefaultValue).pathname.slice(1));
  return [
    ...missing,
    ...files.filter((file) => !file.endsWith(".png")).map((file) => `${file} is not a PNG.`),
    ...files.filter((file) => !existsSync(file)).map((file) => `${file} does not exist.`),
  ];
}

function texts() {
  const tooLong = (name, limit) =>
    elements
      .filter(
        (e) =>
          e.name === "bt:String" && e.parent === name && e.attributes.DefaultValue.length > limit
      )
      .map((e) => `${name} "${e.attributes.id}" is longer than ${limit} characters.`);
  const id = named("Id")[0]?.text ?? "";
  return [
    ...tooLong("bt:ShortStrings", 125),
    ...tooLong("bt:LongStrings", 250),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? [] : ["Id is not a GUID."]),
  ];
}

function resources() {
  return elements.filter(
    (e) => ["bt:Image", "bt:Url", "bt:String"].includes(e.name) && e.attributes.id
  );
}

function named(name) {
  return elements.filter((element) => element.name === name);
}

function twice(list) {
  return [...new Set(list.filter((item, index) => list.indexOf(item) !== index))];
}

/** All elements in document order: name, attributes, text, name of the parent, and the parent itself as `owner`. */
function elementsOf(xml) {
  const parser = new SaxesParser();
  const found = [];
  const open = [];
  parser.on("error", (error) => {
    throw new Error(`${path} is not well-formed XML: ${error.message}`);
  });
  parser.on("opentag", (tag) => {
    const owner = open.at(-1);
    const element = {
      name: tag.name,
      attributes: tag.attributes,
      text: "",
      parent: owner?.name,
      owner,
    };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    if (open.length > 0) open.at(-1).text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return found;
}
