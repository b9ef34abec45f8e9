import { FUNCTIONS, generated, handedOver, RuntimeError, shown } from "./all-functions";
import { parseFormula, parseValue, type Value } from "./formula";

beforeAll(() => void Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError } }));

const TYPES = '{"Accelerators";"Model API usage";"Data engineering"}';
const TABLE =
  '{"Line","Cost type","FY26";"GPUs","Accelerators",550;"API","Model API usage",150;"ETL","Data engineering",300;"Total","",1000}';

test.each<[string, string, string]>([
  ["a share of a whole table, its total row left out", `SHARE("models",${TABLE})`, "0.15"],
  [
    "a share of rows instead of columns",
    'SHARE("Infra",{"Infrastructure","Models"},{30,10})',
    "0.75",
  ],
  ["a share of the other split", `SHARE("Foundation",${TYPES},{50;20;30})`, "0.8"],
  [
    "a share with headers on top",
    'SHARE("Models",{"Cost type";"Models";"Integration"},{"FY26";1;3})',
    "0.25",
  ],
  [
    "a share of whole columns",
    'SHARE("Models",{"Models";"Integration";"";"";0},{1;3;"";0;""})',
    "0.25",
  ],
  ["a share of text numbers", 'SHARE("Models",{"models";"INTEGRATION"},{"1";"3.0"})', "0.25"],
  ["a total that came along", 'SHARE("Models",{"Models";"Integration";"Total"},{1;3;4})', "0.25"],
  [
    "layers instead of categories",
    'SHARES({"Data storage";"Compliance"},{3;1},"layer")',
    '{"Group","Amount","Share";"Use cases",0,0;"Foundation",3,0.75;"Governance",1,0.25}',
  ],
  ["the foundation of a table", `FOUNDATIONSHARE(${TABLE})`, "0.85"],
  ["a bound by its German name", 'BAND("Modelle","MAX","production ai 2026")', "0.2"],
  ["both bounds, where the argument is a blank cell", 'BAND("Integration","")', "{0.25,0.35}"],
  [
    "a mix inside its bands, which is its own nearest",
    `NEARESTMIX(${TABLE})`,
    '{"Category","Share","Nearest","Change";"Infrastructure",0.55,0.55,0;"Models",0.15,0.15,0;"Integration",0.3,0.3,0}',
  ],
  [
    "a drift of layers",
    'DRIFT({"Data storage";"Model API usage"},{1;1},{3;1},"Layers")',
    '{"Group","Before","Now","Change";"Use cases",0.5,0.25,-0.25;"Foundation",0.5,0.75,0.25;"Governance",0,0,0}',
  ],
  [
    "a layer of several lines",
    'CLASSIFY({"Vector DB";"";"SOC 2 audit"},"layers")',
    '{"Foundation";"";"Governance"}',
  ],
  ["a name of a group", 'CLASSIFY("models","category")', '"Models"'],
  ["a cost type outside the split", 'CLASSIFY("Contingency","Category")', '"Outside the split"'],
  ["a vendor beside an unclear name", 'CLASSIFY({"Annual plan","OpenAI"},"Category")', '"Models"'],
  [
    "builds beside a shared one",
    'DUPCOUNT({"Login";"Login";"Login"},{"Chat";"Search";"Shared"})',
    "1",
  ],
  ["builds without money", 'DUPCOUNT({"Login";"Login"},{"Chat";"Search"},{10;0})', "0"],
  [
    "components with their header",
    'DUPCOUNT({"Component";"Login";"Login"},{"Use case";"Chat";"Search"},{"FY26";1;2})',
    "1",
  ],
  [
    "everything at one team",
    'CENTRALSHARE({"Ops";"Ops"},{"MLOps work";"Routing and orchestration"},{80;15})',
    "1",
  ],
  ["a threshold as a number", "KILLCHECK(0.2,0.15)", '"Keep"'],
  ["a signal that is on its threshold", "KILLCHECK(0.15,0.15)", '"Close"'],
  ["a zero that is meant", 'KILLCHECK("0","15 %")', '"Close"'],
  ["a criterion that turns the sign", 'KILLCHECK(5,4,"error rate above threshold")', '"Close"'],
  ["one threshold for a row of signals", 'KILLCHECK({0.1,0.2},"15 %")', '{"Close","Keep"}'],
  ["what is over for cases that KILLCHECK closes", 'FREED({100;50},{30;0},{"Close";"Keep"})', "70"],
  ["what is over without a column of costs", "FREED(100)", "100"],
  ["cents that stay cents", "FREED({0.1;0.2})", "0.3"],
  [
    "hours with their headers",
    'MAINTRATIO({"Maintenance hours";30},{"Deployment hours";60})',
    "0.5",
  ],
  ["a return without shared cost", "LOADEDROI(150,100)", "0.5"],
  ["returns in a row", "LOADEDROI({200,100},{50,50},100)", "{1,0}"],
  ["returns with a blank row", 'LOADEDROI({200;"";100},{50;"";50},100)', '{1;"";0}'],
  [
    "running against building in a table",
    'RUNBUILD({"Line","Cost type","FY26";"API","Model API usage",90;"Flow","Workflow integration",30})',
    "3",
  ],
  [
    "cases with links",
    'UNFOUNDEDCOST({"Chat";"Search"},{"Model API usage";"Model API usage"},{60;50},{"Data platform";"none"})',
    "50",
  ],
  [
    "cases that all have a foundation",
    'UNFOUNDEDCOST({"Chat";"Chat"},{"Model API usage";"Data storage"},{60;50})',
    "0",
  ],
  ["serial numbers as dates", "TIMETOCLOSE(46082,46112)", "30"],
  [
    "an open case in a spill",
    'TIMETOCLOSE({"2026-03-01";"2026-03-02"},{"2026-03-02";""})',
    "{1;#N/A}",
  ],
  ["compute at its target", "IDLECOST(1000,0.7)", "0"],
  ["compute that is not used at all", 'IDLECOST(1000,"0")', "1000"],
  ["one target for all", "IDLECOST({100;200},{0.4;0.4},0.8)", "{50;100}"],
  ["a cost per unit with blanks", 'UNITCOST({10;"";20},{4;"";5})', '{2.5;"";4}'],
  ["usage that shrinks", 'USAGEFORECAST(1000,"-50 %",1)', "500"],
  ["usage now", "USAGEFORECAST(1000,0.1,0)", "1000"],
  ["routing that costs more than it saves", "ROUTINGSAVING(100,0.5,0.8,20)", "-10"],
  ["a cache that costs nothing", 'CACHESAVING(1000,"30 %")', "300"],
  ["prompts that grow", "PROMPTSAVING(1000000,1000,1500,2)", "-1000"],
  ["amounts beside a table", `REALLOCATE(${TABLE})`, '{"Suggested amount";550;150;300;""}'],
  [
    "amounts of a row",
    'REALLOCATE({"Infrastructure","Models","Integration"},{400,300,300})',
    "{500,200,300}",
  ],
  ["amounts for another total", `REALLOCATE(${TYPES},{550;150;300},2000)`, "{1100;300;600}"],
])("%s: %s", async (_, formula, result) => {
  const answer = await called(formula);
  expect(answer.cells.map((row) => row.map(rounded))).toEqual(cellsOf(parseValue(result)));
});

const NO_SENTENCE_SHOWN = /./;
test.each<[string, string, string, RegExp]>([
  [
    "a group that is none",
    `SHARE("Compute",${TABLE})`,
    "#VALUE!",
    /“Compute” is no group; it can be Infrastructure, Models, .* or Governance/,
  ],
  ["a split that is none", `SHARES(${TABLE},,"thirds")`, "#VALUE!", /Categories or Layers/],
  [
    "no money in the split",
    'SHARE("Models",{"Contingency"},{10})',
    "#N/A",
    /No money lies on Infrastructure, Models or Integration/,
  ],
  ["numbers for types", "SHARES({1;2},{3;4})", "#VALUE!", /only numbers/],
  ["a number for a table", "SHARES(1)", "#VALUE!", /only numbers/],
  ["types left out", "FOUNDATIONSHARE(,{1;2})", "#VALUE!", /types first/],
  ["an error for a range", "FOUNDATIONSHARE(#REF!)", "#REF!", NO_SENTENCE_SHOWN],
  [
    "an error among the amounts",
    `SHARE("Models",${TYPES},{1;#DIV/0!;2})`,
    "#DIV/0!",
    NO_SENTENCE_SHOWN,
  ],
  ["a bound that is none", 'BAND("Models","middle")', "#VALUE!", /Lower or Upper/],
  [
    "a profile that is none",
    'BAND("Models",,"Gartner")',
    "#VALUE!",
    /Production AI 2026, Own base ratio or Own bands/,
  ],
  ["a profile that only the pane knows", 'BAND("Models",,"own bands")', "#N/A", /set in the pane/],
  [
    "drift of different heights",
    `DRIFT(${TYPES},{1;2;3},{1;2})`,
    "#VALUE!",
    /3 rows and amounts 2/,
  ],
  ["drift without amounts", `DRIFT(${TYPES},,{1;2;3})`, "#VALUE!", /“before” is missing/],
  ["words in four columns", 'CLASSIFY({"a","b","c","d"})', "#VALUE!", /3 columns at most/],
  ["nothing to classify", 'CLASSIFY("")', "#VALUE!", /“words” is missing/],
  ["an error to classify", "CLASSIFY(#NAME?)", "#NAME?", NO_SENTENCE_SHOWN],
  [
    "components without cases",
    'DUPCOUNT({"Login";"Login"},,{1;2})',
    "#VALUE!",
    /“cases” is missing/,
  ],
  [
    "heights that differ",
    'DUPCOUNT({"a";"b"},{"x";"y";"z"})',
    "#VALUE!",
    /“components” has 2 cells and “cases” 3/,
  ],
  [
    "a core without a team",
    'CENTRALSHARE({"";"x"},{"MLOps work";"Model API usage"},{80;15})',
    "#N/A",
    /says whose it is/,
  ],
  ["a blank signal", "KILLCHECK(0,0.15)", "#N/A", /blank or 0/],
  ["a blank threshold", 'KILLCHECK(0.2,"")', "#N/A", /“threshold” is blank/],
  ["signals in another unit", 'KILLCHECK(34,"25 %")', "#N/A", /cannot be compared/],
  ["a signal in words", 'KILLCHECK("high",0.15)', "#VALUE!", /“high” where a number/],
  ["a signal that two countries read differently", 'KILLCHECK("1,200",100)', "#VALUE!", /1,200/],
  ["ranges of other shapes", "KILLCHECK({1;2},{1;2;3})", "#VALUE!", /“threshold” must be one cell/],
  ["no amounts to free", "FREED(,1)", "#VALUE!", /“amounts” is missing/],
  ["text that may be money", 'FREED({"1,200"})', "#VALUE!", /1,200/],
  ["no deployment", 'MAINTRATIO(5,"")', "#DIV/0!", NO_SENTENCE_SHOWN],
  ["nothing paid", "LOADEDROI(5,0)", "#DIV/0!", NO_SENTENCE_SHOWN],
  ["nothing built", 'RUNBUILD({"Model API usage"},{5})', "#DIV/0!", NO_SENTENCE_SHOWN],
  [
    "cases on a shared foundation that nobody links to",
    'UNFOUNDEDCOST({"Chat";"Shared"},{"Model API usage";"Data storage"},{5;5})',
    "#N/A",
    /foundation links/,
  ],
  ["a case that is still open", 'TIMETOCLOSE("2026-03-01")', "#N/A", /TODAY\(\)/],
  ["a case that was never flagged", 'TIMETOCLOSE("","2026-03-01")', "#N/A", /flagged/],
  [
    "a case closed before its flag",
    'TIMETOCLOSE("2026-03-02","2026-03-01")',
    "#NUM!",
    NO_SENTENCE_SHOWN,
  ],
  [
    "a date that two countries read differently",
    'TIMETOCLOSE("03/04/2026","2026-06-01")',
    "#VALUE!",
    /03\/04\/2026/,
  ],
  ["a blank utilisation", "IDLECOST(100,0)", "#N/A", /blank or 0/],
  ["a utilisation in points", "IDLECOST(100,22)", "#NUM!", NO_SENTENCE_SHOWN],
  ["usage of nothing", "UNITCOST(5,0)", "#DIV/0!", NO_SENTENCE_SHOWN],
  ["a method that is none", 'USAGEFORECAST(1,1,1,"logistic")', "#VALUE!", /Compound or Linear/],
  ["growth below what there is", "USAGEFORECAST(1,-2,1)", "#NUM!", NO_SENTENCE_SHOWN],
  ["growth beyond numbers", "USAGEFORECAST(1,9,999)", "#NUM!", NO_SENTENCE_SHOWN],
  ["a part above all", "ROUTINGSAVING(1,1.5,0.1)", "#NUM!", NO_SENTENCE_SHOWN],
  ["a hit rate below nothing", "CACHESAVING(1,-0.1)", "#NUM!", NO_SENTENCE_SHOWN],
  ["tokens in words", 'PROMPTSAVING(1,"many",1,1)', "#VALUE!", /“before” holds “many”/],
  [
    "a split without a line for models",
    'REALLOCATE({"Infrastructure";"Integration"},{60;40})',
    "#N/A",
    /Models/,
  ],
  ["a total of words", `MOVES(${TYPES},{400;300;300},"more")`, "#VALUE!", /“total”/],
  ["a day in words", `FINDINGS(${TABLE},,"soon")`, "#VALUE!", /“today”/],
])("%s: %s is %s", async (_, formula, code, message) => {
  const { thrown } = await called(formula);
  expect(thrown).toMatchObject({ code });
  expect((thrown as RuntimeError).message).toMatch(message);
});

const OPEN_TYPES = '{"Accelerators";"Models";"MLOps platform"}';

test.each([
  `SHARE("Models",${OPEN_TYPES},{50;"tbc";30})`,
  `SHARES(${OPEN_TYPES},{50;"tbc";30})`,
  `FOUNDATIONSHARE(${OPEN_TYPES},{50;"tbc";30})`,
  `NEARESTMIX(${OPEN_TYPES},{50;"tbc";30})`,
  `DRIFT(${OPEN_TYPES},{50;20;30},{50;"tbc";30})`,
  'RUNBUILD({"Accelerators";"Models";"Workflow integration"},{50;"tbc";30})',
  `CENTRALSHARE({"IT";"IT";"Sales"},${OPEN_TYPES},{50;"tbc";30})`,
  `DUPCOUNT({"Login";"Login";"Cache"},{"Chat";"Search";"Chat"},{50;"tbc";30})`,
  `UNFOUNDEDCOST({"Chat";"Search";"Chat"},${OPEN_TYPES},{50;"tbc";30},{"";"none";"Platform"})`,
])("an amount in words is the row to mend, not a number that hides it: %s", async (formula) => {
  const { thrown } = await called(formula);
  expect(thrown).toMatchObject({
    code: "#VALUE!",
    message: expect.stringMatching(/^Row 2 holds “tbc” in place of an amount/),
  });
  expect((await called(formula.replace('"tbc"', '"–"'))).thrown).toBeNull();
});

test("a table with an amount in words is read the same way, its blank amounts counting 0", async () => {
  const table = (amount: string) =>
    `SHARE("Models",{"Line","Cost type","FY26";"GPUs","Accelerators",50;"API","Models",${amount};"ETL","Data engineering",50})`;
  expect((await called(table('"open"'))).thrown).toMatchObject({
    message: expect.stringMatching(/^Row 3 holds “open”/),
  });
  expect(await called(table('""'))).toEqual({ cells: [[0]], thrown: null });
});

test("headers over numbers are no words in their place", async () => {
  expect((await called('MAINTRATIO({"Upkeep";30},{"Made";20})')).cells).toEqual([[1.5]]);
  expect((await called('MAINTRATIO({30;"tbc"},{20;20})')).thrown).toMatchObject({
    code: "#VALUE!",
    message: expect.stringMatching(/^Row 2 of “maintenance” holds “tbc”/),
  });
  const named = 'CENTRALSHARE({"Squad";"IT"},{"Kind";"MLOps platform"},{"Amount";50})';
  expect((await called(named)).cells).toEqual([[1]]);
});

async function called(formula: string) {
  const { name, args } = parseFormula(`=AIBUDGET.${formula}`);
  const described = (await generated()).functions.find(({ id }) => id === name)!;
  try {
    const result = FUNCTIONS.get(name)!(...handedOver(described, args));
    return { cells: cellsOf(shown(result)), thrown: null };
  } catch (thrown) {
    return { cells: [], thrown };
  }
}

function cellsOf(value: Value): readonly (readonly Value[])[] {
  return Array.isArray(value) ? value : [[value as Value]];
}

function rounded(value: Value): Value {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
