import { PROFILES } from "../../../core/policy/profiles";
import { say } from "../../../core/words/say";
import { VERSION } from "../../version";
import { PassportNote } from "../overview/PassportNote";
import { NetworkProof } from "./NetworkProof";

/** What the add-in writes, what it never does, and where its numbers come from. */
export function AboutPage() {
  return (
    <>
      <section aria-labelledby="writes-title" className="card about">
        <h2 id="writes-title" className="subtitle">
          {say("What it writes")}
        </h2>
        <p>{say("Only when you press “Write to workbook”, and only what the preview shows:")}</p>
        <ul>
          <li>
            {say(
              "the parts of the review that you choose: columns beside the table with status, suggested amount and change, colours and marks on the status, comments on the worst cells, and a review sheet with a chart and links to the cells"
            )}
          </li>
          <li>{say("sheets for your policy and for the comparison over time")}</li>
          <li>
            {say(
              "the proposed amounts in your own cells, only with “Apply to the budget…”; a cell with a formula only where you tick it"
            )}
          </li>
          <li>{say("cost types into the cost-type column, only those that you confirm")}</li>
          <li>
            {say(
              "a formula into the blank cell you select; the add-in’s own formulas as values, or entered again"
            )}
          </li>
          <li>
            {say(
              "a log sheet, from which undo restores every cell, also after reopening; your name stands in it if you give one"
            )}
          </li>
        </ul>
      </section>
      <section aria-labelledby="never-title" className="card about">
        <h2 id="never-title" className="subtitle">
          {say("What it never does")}
        </h2>
        <ul>
          <li>{say("write anything on opening, or remove a protection")}</li>
          <li>
            {say(
              "change an amount unless you apply the moves, or a formula of yours unless you tick its cell"
            )}
          </li>
          <li>
            {say(
              "write over a cell that holds something, save for those amounts, cost types you confirm, and settings that the preview shows"
            )}
          </li>
          <li>{say("send anything about the workbook to anybody")}</li>
          <li>{say("call a line clear that it could not judge: it says why")}</li>
        </ul>
      </section>
      <NetworkProof />
      <section aria-labelledby="sources-title" className="card about">
        <h2 id="sources-title" className="subtitle">
          {say("Where the numbers come from")}
        </h2>
        <p>
          {say(
            "Two published texts. Text A: V. Berthelius, “AI Budget Allocation: Investing in Use Cases vs Infrastructure”, BRTHLS Magazine, 2026."
          )}{" "}
          {say("Text B: a vendor’s guide to infrastructure, model and integration budgets, 2026.")}{" "}
          {say("What neither gives is labelled as a check of this product.")}
        </p>
        {PROFILES.map((profile) => (
          <PassportNote key={profile.id} profile={profile} />
        ))}
      </section>
      <p className="quiet">{say("AI Budget {version}", { version: VERSION })}</p>
    </>
  );
}
