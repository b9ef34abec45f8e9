import { PROFILES } from "../../../core/policy/profiles";
import { VERSION } from "../../version";
import { PassportNote } from "../overview/PassportNote";
import { NetworkProof } from "./NetworkProof";

/** What the add-in writes, what it never does, and where its numbers come from. */
export function AboutPage() {
  return (
    <>
      <section aria-labelledby="writes-title" className="card about">
        <h2 id="writes-title" className="subtitle">
          What it writes
        </h2>
        <p>Only when you press “Write to workbook”, and only the cells of the preview:</p>
        <ul>
          <li>two columns beside the table: a status and a suggested amount</li>
          <li>a review sheet, and sheets for your policy and for the comparison over time</li>
          <li>a log sheet, from which one undo restores every cell, also after reopening</li>
        </ul>
      </section>
      <section aria-labelledby="never-title" className="card about">
        <h2 id="never-title" className="subtitle">
          What it never does
        </h2>
        <ul>
          <li>change an amount, a formula or a name of yours</li>
          <li>write over a cell that holds something, save for settings that the preview shows</li>
          <li>send anything about the workbook to anybody</li>
          <li>call a line clear that it could not judge: it says why</li>
        </ul>
      </section>
      <NetworkProof />
      <section aria-labelledby="sources-title" className="card about">
        <h2 id="sources-title" className="subtitle">
          Where the numbers come from
        </h2>
        <p>
          Two published texts. <span className="strong">Text A</span>: V. Berthelius, “AI Budget
          Allocation: Investing in Use Cases vs Infrastructure”, BRTHLS Magazine, 2026.{" "}
          <span className="strong">Text B</span>: a vendor’s guide to infrastructure, model and
          integration budgets, 2026. What neither gives is labelled as a check of this product.
        </p>
        {PROFILES.map((profile) => (
          <PassportNote key={profile.id} profile={profile} />
        ))}
      </section>
      <p className="quiet">AI Budget {VERSION}</p>
    </>
  );
}
