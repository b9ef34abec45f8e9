import { killCheck } from "../../core/measures/cases/kill-check";
import { readKillThreshold } from "../../core/measures/cases/kill-threshold";
import { say } from "../../core/words/say";
import { daysFlagged, killAnswer, loadedRois } from "../case-answers";
import { freedMoney, hoursRatio, saysClosed, unfoundedCases } from "../case-totals";
import { cellText } from "../cells";
import { asCells, isBlank, isLeftOut } from "../given-cells";
import { dayGiven, isHeader } from "../numbers";
import { eachPlace } from "../row-wise";
import { columnsOfTable, plainColumn, type TwinArgument } from "./budget-source";
import { constant, isConstant, listOf, literal, NoTwin, rawCell } from "./formula-text";
import { maskText, moneyByWords } from "./money-by-words";
import { checkNumber, isSingle, operand, placeTwin } from "./place-twin";

type Arguments = readonly TwinArgument[];

/** KILLCHECK: thresholds in words are read into numbers and one sign for all. */
export function killTwin(args: Arguments): string {
  const sign = signOf(args);
  return placeTwin(args, {
    names: ["signal", "threshold", "criterion"],
    compute: killAnswer,
    operandOf: (name, arg) =>
      name === "threshold" ? thresholdText(arg) : operandOrWords(name, arg),
    formula: ([signal, threshold]) => `IF(${signal}${sign}${threshold},"Keep","Close")`,
  });
}

/** TIMETOCLOSE: whole days between two dates. */
export function timeTwin(args: Arguments): string {
  const [, closed, today] = args;
  const isOpen = isLeftOut(closed!.cells);
  const hasOpen = isOpen || asCells(closed!.cells).flat().some(isBlank);
  if (!hasOpen && !isSingle([today!.cells]))
    throw new NoTwin(
      say(
        "No case is open, so the third argument changes nothing but how far the result spills; leave it out."
      )
    );
  const hasTime = args.some(({ cells }) =>
    asCells(cells)
      .flat()
      .some((cell) => typeof cell === "number" && !Number.isInteger(cell))
  );
  const day = (text: string | undefined) => (hasTime ? `INT(${text})` : text);
  return placeTwin(args, {
    names: ["flagged", "closed", "today"],
    compute: daysFlagged,
    operandOf: dayText,
    formula: ([from, to, now]) => {
      const end = isOpen
        ? now
        : hasOpen && !isLeftOut(today!.cells)
          ? `IF(${to}="",${now},${to})`
          : to;
      return `${day(end)}-${day(from)}`;
    },
  });
}

/** FREED: what is not spent of each amount, where the status is one of those that say closed. */
export function freedTwin([amounts, spent, statuses]: Arguments): string {
  freedMoney(amounts!.cells, spent!.cells, statuses!.cells);
  const hasHeader = isHeader(listOf(asCells(amounts!.cells))[0]);
  const [planned, paid] = [amounts!, spent!].map((each) => sumOperand(each));
  const left = paid === "" ? planned! : `${planned}-${paid}`;
  const rest = hasHeader ? `IFERROR(${left},0)` : left;
  const isLeft = `--(${paid === "" ? "0" : paid}<${planned})`;
  if (isLeftOut(statuses!.cells)) return `SUMPRODUCT(${isLeft},${rest})`;
  const column = plainColumn(statuses!);
  const closed = [...new Set(column.cells.filter((cell) => saysClosed(cellText(cell, 1))))];
  if (closed.length === 0) return "0";
  return `SUMPRODUCT(${maskText(column, closed.map(rawCell))},${isLeft},${rest})`;
}

/** MAINTRATIO: one sum ÷ the other. */
export function hoursTwin([maintenance, deployment]: Arguments): string {
  hoursRatio(maintenance!.cells, deployment!.cells);
  return `SUM(${sumOperand(maintenance!) || "0"})/SUM(${sumOperand(deployment!)})`;
}

/** LOADEDROI: the shared cost divided in proportion to own cost. */
export function roiTwin([values, costs, shared]: Arguments): string {
  const [worth, paid] = [values!.cells, costs!.cells];
  const results = loadedRois(worth, paid, shared!.cells);
  if (results.flat().some((cell) => typeof cell === "object" && cell.code !== "#DIV/0!"))
    throw new NoTwin(say("One of the results is an error; repair the cell it comes from."));
  if ([worth, paid].some((each) => isHeader(listOf(asCells(each))[0])))
    throw new NoTwin(say("The columns begin with their headers; pass the rows below them."));
  const [value, cost] = [operand("values", values!), operand("costs", costs!)];
  const numbers = listOf(asCells(paid)).map((cell) => Number(rawCell(cell)));
  const own = numbers.some((number) => number < 0) ? `IF(${cost}>0,${cost},0)` : cost;
  const isPaid = numbers.some((number) => number > 0);
  const overhead = sumOperand(shared!);
  const all = isSingle([shared!.cells]) ? overhead : `SUM(${overhead})`;
  const parts =
    numbers.length === 1 ? all : isPaid ? `${all}*${own}/SUM(${own})` : `${all}/${numbers.length}`;
  const text = `${value}/(${cost}${overhead === "" ? "" : `+${parts}`})-1`;
  const hasBlank = listOf(asCells(worth)).some(
    (cell, at) => isBlank(cell) && isBlank(listOf(asCells(paid))[at])
  );
  return hasBlank ? `IF((${values!.text}="")*(${costs!.text}=""),"",${text})` : text;
}

/** UNFOUNDEDCOST: the money of the use cases that stand on no foundation, named one by one. */
export function unfoundedTwin([cases, types, amounts, links]: Arguments): string {
  const given = unfoundedCases(cases!.cells, types!.cells, amounts!.cells, links!.cells);
  const isTable = isLeftOut(types!.cells) && isLeftOut(amounts!.cells);
  const columns = isTable
    ? columnsOfTable(cases!, ["case"])
    : { keys: [plainColumn(cases!)], amounts: [{ ...plainColumn(amounts!), scale: 0 }] };
  const named = given.budget.cases!.ofLine;
  return moneyByWords({ ...given, ...columns }, (line) =>
    given.unfounded.includes(named[line]!) ? 0 : -1
  ).sumOf(0);
}

/** "" for an argument left out. Words count 0 in a sum, here and there; numbers as text do not. */
function sumOperand(arg: TwinArgument): string {
  if (isLeftOut(arg.cells)) return "";
  const cells = asCells(arg.cells).flat();
  if (isConstant(arg.text) && isSingle([arg.cells])) return operand("", arg);
  cells.forEach((cell, at) => {
    if (/\d/.test(String(rawCell(cell))) && !(at === 0 && isHeader(cell)))
      checkNumber("amounts", cell, at + 1);
  });
  return arg.text;
}

function operandOrWords(name: string, arg: TwinArgument): string {
  return name === "criterion" ? "" : operand(name, arg);
}

/** `>` or another sign, the same for every place that has a threshold. Throws NoTwin where they differ. */
function signOf(args: Arguments): string {
  const signs = new Set<string>();
  const cells = args.map((each) => each.cells);
  eachPlace(["signal", "threshold", "criterion"], cells, ([signal, threshold, criterion], row) => {
    const [text, words] = [cellText(threshold, row), cellText(criterion, row)];
    const read = readKillThreshold(text);
    if (!read || isBlank(signal)) return "";
    // A signal just below the threshold and one on it tell the sign that words and criterion agree on.
    const below = killCheck(read.value - Math.max(1e-6, Math.abs(read.value) * 1e-6), text, words);
    const on = killCheck(read.value, text, words);
    signs.add(`${below === "surpasses" ? "<" : ">"}${on === "surpasses" ? "=" : ""}`);
    return "";
  });
  if (signs.size > 1)
    throw new NoTwin(
      say("Some thresholds ask for more and others for less, so one formula cannot judge them all.")
    );
  return [...signs][0] ?? ">";
}

function thresholdText({ text, cells }: TwinArgument): string {
  const rows = asCells(cells);
  const isNumeric = rows.flat().every((cell) => typeof rawCell(cell) !== "string" || isBlank(cell));
  if (isNumeric && !isConstant(text)) return text;
  const values = rows.map((row) =>
    row.map((cell) => readKillThreshold(String(rawCell(cell)))?.value ?? 0)
  );
  return isSingle([cells]) ? literal(values[0]![0]!) : constant(values);
}

/** Excel's day numbers; dates as text stay out, since Excel reads them by the settings of the machine. */
function dayText(name: string, arg: TwinArgument): string {
  const { text, cells } = arg;
  if (isLeftOut(cells)) return "";
  if (!isConstant(text)) return operand(name, arg);
  const days = asCells(cells).map((row, at) =>
    row.map((cell) => {
      const day = dayGiven(name, cell, at + 1);
      return day === null ? "" : day + SERIAL_OF_1970;
    })
  );
  return isSingle([cells]) ? literal(days[0]![0]!) : constant(days);
}

/** Excel counts days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;
