import { FUNCTIONS, generated, SOURCES } from "./all-functions";

const { described } = jest.requireActual<{ described(metadata: string): string }>(
  "../../webpack.config.js"
);

test("the generator understands every function", async () => {
  const { errors, functions } = await generated();
  expect(errors).toEqual([]);
  expect(functions.map(({ id }) => id)).toEqual([
    ...["RATIOCHECK", "SHARE", "SHARES", "FOUNDATIONSHARE", "BAND", "NEARESTMIX", "DRIFT"],
    ...["CLASSIFY", "FINDINGS", "DUPCOUNT", "CENTRALSHARE"],
    ...[
      "KILLCHECK",
      "FREED",
      "MAINTRATIO",
      "LOADEDROI",
      "RUNBUILD",
      "UNFOUNDEDCOST",
      "TIMETOCLOSE",
    ],
    ...["IDLECOST", "UNITCOST", "USAGEFORECAST", "ROUTINGSAVING", "CACHESAVING", "PROMPTSAVING"],
    ...["REALLOCATE", "MOVES"],
  ]);
});

// Workbooks store ids and the order of arguments: a change here breaks formulas that exist.
test("ids and the order of arguments stay as shipped", async () => {
  const { metadataJson } = await generated();
  expect(JSON.parse(metadataJson)).toMatchSnapshot();
});

test("as shipped, every function may see the error cells among its arguments", async () => {
  const shipped = JSON.parse(described((await generated()).metadataJson)) as {
    allowErrorForDataTypeAny: boolean;
    functions: { parameters: { type: string; dimensionality?: string }[] }[];
  };
  expect(shipped.allowErrorForDataTypeAny).toBe(true);
  const ranges = shipped.functions.flatMap(({ parameters }) =>
    parameters.filter(({ dimensionality }) => dimensionality === "matrix")
  );
  expect(new Set(ranges.map(({ type }) => type))).toEqual(new Set(["any"]));
});

test("every name is one Excel accepts, and every text is there", async () => {
  for (const { id, name, description, helpUrl, parameters } of (await generated()).functions) {
    expect(id).toBe(name);
    expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    expect(BUILT_IN.has(name)).toBe(false);
    expect(description).toMatch(/\w[.]$/);
    expect(description.length).toBeLessThanOrEqual(255);
    expect(helpUrl).toBe(`https://localhost:3000/assets/functions.html#${name.toLowerCase()}`);
    for (const parameter of parameters) {
      expect(parameter.description).toMatch(/[\w%)"\]]\.$/);
      expect(parameter.description.length).toBeLessThanOrEqual(255);
    }
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});

test("every function is declared under its id, so that the workbench finds it", async () => {
  const { associate } = await generated();
  expect(SOURCES.length).toBe(new Set(associate.map(({ sourceFileName }) => sourceFileName)).size);
  for (const { id, functionName } of associate) {
    expect(functionName.toUpperCase()).toBe(id);
    expect(typeof FUNCTIONS.get(id)).toBe("function");
  }
});

test("the metadata stays far below the megabyte that Excel on Windows refuses", async () => {
  expect((await generated()).metadataJson.length).toBeLessThan(100_000);
});

/** Names of Excel and of its macro language that share words with ours. */
const BUILT_IN = new Set(
  (
    "SUM SUMIF SUMIFS COUNT COUNTIF UNIQUE FILTER SORT SORTBY FORECAST TREND GROWTH RATE NPER PMT PV FV NPV IRR XIRR MIRR DB DDB " +
    "SLN SYD VDB DAYS DAYS360 YEARFRAC NETWORKDAYS WORKDAY EDATE EOMONTH ROUND ROUNDUP ROUNDDOWN MROUND RANK PERCENTRANK CONVERT " +
    "BASE BIN2DEC DECIMAL DELTA TYPE CELL INFO LET LAMBDA MAP REDUCE SCAN MAKEARRAY BYROW BYCOL RUN ECHO HALT RETURN RESULT GOTO " +
    "ALERT INPUT MESSAGE BEEP EXEC CALL REGISTER CLOSE OPEN SAVE MOVE COPY CUT PASTE GROUP"
  ).split(" ")
);
