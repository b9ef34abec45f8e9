import type { Rule } from "../review/rule";
import { acceleratorWithoutContingency } from "./accelerator-without-contingency";
import { amountNegative } from "./amount-negative";
import { amountUnreadable } from "./amount-unreadable";
import { baseRatioMissed } from "./base-ratio-missed";
import { baseRatioUnset } from "./base-ratio-unset";
import { caseBelowThreshold } from "./case-below-threshold";
import { caseWithoutFoundation } from "./case-without-foundation";
import { casesOutgrowFoundation } from "./cases-outgrow-foundation";
import { closureSlow } from "./closure-slow";
import { commitmentEarly } from "./commitment-early";
import { componentRebuilt } from "./component-rebuilt";
import { coordinationUnfunded } from "./coordination-unfunded";
import { coreDecentralised } from "./core-decentralised";
import { costTypeAmbiguous } from "./cost-type-ambiguous";
import { costTypeUnknown } from "./cost-type-unknown";
import { currencyMixed } from "./currency-mixed";
import { dataPreparationThin } from "./data-preparation-thin";
import { decisionRightsMissing } from "./decision-rights-missing";
import { evaluationUnfunded } from "./evaluation-unfunded";
import { exceptionGrowth } from "./exception-growth";
import { experimentRepeated } from "./experiment-repeated";
import { foundationLate } from "./foundation-late";
import { foundationPartMissing } from "./foundation-part-missing";
import { foundationUnfunded } from "./foundation-unfunded";
import { freedMoneyUnlanded } from "./freed-money-unlanded";
import { frontOpenedWhileSkewed } from "./front-opened-while-skewed";
import { fullTraining } from "./full-training";
import { governanceUnfunded } from "./governance-unfunded";
import { idleCompute } from "./idle-compute";
import { inferenceOneOff } from "./inference-one-off";
import { integrationLate } from "./integration-late";
import { integrationOneOff } from "./integration-one-off";
import { integrationWithoutContingency } from "./integration-without-contingency";
import { launchCountedValue } from "./launch-counted-value";
import { layerOverrun } from "./layer-overrun";
import { lineDuplicated } from "./line-duplicated";
import { lineReclassified } from "./line-reclassified";
import { longPrompt } from "./long-prompt";
import { maintenanceHeavy } from "./maintenance-heavy";
import { mixDrift } from "./mix-drift";
import { mixInfeasibleAsSet } from "./mix-infeasible-as-set";
import { modelConcentration } from "./model-concentration";
import { operationsUnfunded } from "./operations-unfunded";
import { oversizedModel } from "./oversized-model";
import { peakProvisioning } from "./peak-provisioning";
import { reviewOverdue } from "./review-overdue";
import { routingUnfunded } from "./routing-unfunded";
import { runCostHeavy } from "./run-cost-heavy";
import { scaleWithoutFoundation } from "./scale-without-foundation";
import { shareOutsideProfile } from "./share-outside-profile";
import { signalMissing } from "./signal-missing";
import { singleLedger } from "./single-ledger";
import { toolFragmented } from "./tool-fragmented";
import { totalMismatch } from "./total-mismatch";
import { trainingOverInference } from "./training-over-inference";
import { transferUnbudgeted } from "./transfer-unbudgeted";
import { unfoundedPortfolio } from "./unfounded-portfolio";
import { unitCostRising } from "./unit-cost-rising";
import { usageGrowthUnfunded } from "./usage-growth-unfunded";
import { workflowUnfunded } from "./workflow-unfunded";

/** Every rule, in the order in which outcomes are shown: the mix first, then the data it rests on. */
export const CATALOGUE: readonly Rule[] = [
  shareOutsideProfile,
  mixInfeasibleAsSet,
  baseRatioUnset,
  baseRatioMissed,
  governanceUnfunded,
  foundationUnfunded,
  foundationPartMissing,
  foundationLate,
  mixDrift,
  reviewOverdue,
  singleLedger,
  caseBelowThreshold,
  freedMoneyUnlanded,
  caseWithoutFoundation,
  scaleWithoutFoundation,
  unfoundedPortfolio,
  maintenanceHeavy,
  frontOpenedWhileSkewed,
  launchCountedValue,
  signalMissing,
  decisionRightsMissing,
  casesOutgrowFoundation,
  runCostHeavy,
  exceptionGrowth,
  closureSlow,
  idleCompute,
  usageGrowthUnfunded,
  inferenceOneOff,
  trainingOverInference,
  acceleratorWithoutContingency,
  transferUnbudgeted,
  peakProvisioning,
  unitCostRising,
  oversizedModel,
  routingUnfunded,
  evaluationUnfunded,
  modelConcentration,
  fullTraining,
  longPrompt,
  experimentRepeated,
  integrationOneOff,
  integrationWithoutContingency,
  dataPreparationThin,
  workflowUnfunded,
  operationsUnfunded,
  toolFragmented,
  integrationLate,
  coordinationUnfunded,
  coreDecentralised,
  componentRebuilt,
  commitmentEarly,
  layerOverrun,
  amountUnreadable,
  amountNegative,
  costTypeUnknown,
  costTypeAmbiguous,
  lineDuplicated,
  currencyMixed,
  totalMismatch,
  lineReclassified,
];
