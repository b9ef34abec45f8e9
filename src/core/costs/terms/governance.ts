import type { Terms } from "./term";

/** Data and access governance, decision governance, compliance, training and change, contingency. */
export const GOVERNANCE_TERMS: readonly Terms[] = [
  {
    costType: "data-governance",
    names: `access and data governance, data governance, access governance, data access governance, access management, access control, identity and access management, iam, data permissions, permissions, data catalog, data catalogue, data lineage, data privacy tooling, data protection tooling, data loss prevention, dlp, encryption, key management, secrets management, secret manager, secrets manager, identity management,
      pii detection, pii masking, data masking, anonymi[sz]ation, pseudonymi[sz]ation, differential privacy, master data governance, data stewardship, data steward, data contracts, data classification, tokeni[sz]ation of personal data, role based access, single sign on, sso, security monitoring, cloud security, data security, security configuration, security controls, threat detection, zero trust, consent management, datenzugriff, datengovernance, zugriffsrechte, gouvernance des donnees, metadata management, security services, ai security`,
    products: `collibra, alation, atlan, microsoft purview, azure purview, purview, unity catalog, datahub, amundsen, apache atlas, openmetadata, marquez, openlineage, informatica axon, immuta, privacera, okera, bigid, securiti, onetrust data, aws lake formation, lake formation, macie, amazon macie, dataplex, cloud data catalog, amazon datazone, datazone, apache ranger, aws iam, iam identity center, cognito, amazon cognito, directory service, aws directory service,
      kms, aws kms, cloudhsm, cloud hsm, cloud kms, key management service, certificate manager, aws secrets manager, key vault, azure key vault, dedicated hsm, azure active directory, active directory, entra id, microsoft entra, microsoft entra id, verified id, active directory domain services, okta, auth0, sailpoint, cyberark, hashicorp vault, beyondtrust, ping identity, guardduty, amazon guardduty, inspector, amazon inspector, amazon detective, detective, security hub, aws security hub,
      waf, aws waf, web application firewall, shield, aws shield, network firewall, aws network firewall, firewall manager, ddos protection, azure ddos, azure firewall, cloud armor, defender, microsoft defender, defender for cloud, azure sentinel, microsoft sentinel, sentinel, azure bastion, bastion, security command center, chronicle security, web risk, recaptcha, recaptcha enterprise, identity platform, identity aware proxy, cloud identity, beyondcorp, access context manager, binary authorization, cloud asset inventory, vpc service controls, sensitive data protection,
      azure information protection, azure attestation, confidential ledger, managed hsm, customer lockbox, oci vault, cloud guard, data safe, wiz, snyk, crowdstrike, palo alto prisma, prisma cloud, zscaler, lacework, orca security, security check, presidio, skyflow, protegrity, private ai, pysyft, opacus, tensorflow privacy, openmined, tf encrypted, lakera, lakera guard, prompt security, protect ai, hiddenlayer, calypsoai, robust intelligence, nightfall, cranium ai, secure ai gateway, cisco ai defense,
      counterfit, adversarial robustness toolbox, cleverhans, foolbox, textattack, plexiglass, rebuff, llm guard, nemo guardrails, guardrails ai, modelscan, guardrails, mitre atlas, owasp`,
  },
  {
    costType: "decision-governance",
    names: `decision governance, ai governance, model governance, ai governance board, ai governance office, ai governance platform, ai governance tool, governance board, governance office, governance committee, ethics board, ai ethics, ai ethics board, ai ethics committee, responsible ai, responsible ai office, responsible ai programme, responsible ai program, ai council, ai steering committee, ai oversight, human oversight, kill switch, killswitch, kill criteria, decision rights, decision criteria, model ownership, use case ownership,
      ai risk committee, ai risk management, model risk management, model risk, ai risk, portfolio review board, stage gate review, ai review board, ai policy, ai strategy, algorithmic accountability, model approval, ai governance framework, governance framework, ki governance, gouvernance ia, architecture review board, model inventory, ai register, ai use case register`,
    products: `credo ai, holistic ai, monitaur, watsonx governance, ibm watsonx governance, openpages, modelop, modelop center, trustible, fairly ai, saidot, chief ai officer, caio, head of ai governance, ai ethicist, ai governance lead, responsible ai lead, ai risk manager, risk management framework, nist ai rmf, nist ai risk management framework, ai controls matrix, ethical os, fairlearn, ai fairness 360, aif360, aequitas, what if tool, responsible ai toolbox, model card, fairness indicators, bias audit tool, themis ml,
      shap, captum, lime explainer, interpretml, alibi explain, ai explainability 360, explainable ai, explainability, bias detection, fairness testing, fairness checklist, ai fairness, sagemaker clarify, lit explainer, eli5`,
    hints: `oversight, ethics, risk review`,
  },
  {
    costType: "decision-governance",
    also: "data-governance",
    names: `governance`,
  },
  {
    costType: "compliance",
    names: `compliance and legal, compliance, ai compliance, regulatory compliance, eu ai act, ai act, ai act readiness, ai act compliance, gdpr, gdpr compliance, dsgvo, hipaa compliance, ccpa, ai audit, algorithm audit, model audit, compliance audit, ai legal review, legal review, legal counsel ai, ai legal advice, legal advice, legal advisory, legal adviser, ip review, contract review for ai vendors, data protection impact assessment, dpia, privacy impact assessment, fundamental rights impact assessment, ai impact assessment, algorithmic impact assessment, impact assessment,
      conformity assessment, iso 42001, iso 27001, soc 2, soc2, iso iec 42001, certification audit, regulatory reporting, regulatory affairs, data protection officer, compliance officer, privacy counsel, copyright clearance, ai insurance, ai liability insurance, ai liability, third party risk assessment, bias audit, ai assurance, machine learning assurance, ai standard, ai safety standard, ai security standard, ki verordnung, datenschutz, datenschutzbeauftragter, conformite, rgpd, rechtsberatung ki, privacy compliance, ai regulation, audit trail`,
    products: `onetrust, trustarc, vanta, drata, secureframe, aws audit manager, audit manager, aws artifact, aws config, azure policy, microsoft priva, compliance manager, cloudtrail, aws cloudtrail, aws control tower, assured workloads, systima comply, hyperproof`,
    heads: `compliance`,
  },
  {
    costType: "training-and-change",
    names: `training and change, change management, ai training, ai literacy, ai upskilling, upskilling, reskilling, user training, staff training, employee training, end user training, prompt training, prompt engineering training, copilot training, copilot adoption, ai adoption, adoption programme, adoption program, user adoption, ai academy, ai enablement, enablement, training programme, training program, training course, training workshop, training session, workshops, ai workshop, ai champions, champions network, ai bootcamp, change communication, documentation and training,
      training and documentation, training and adoption, ai awareness, learning and development, ai certification, leadership training, executive education, onboarding training, training material, training of staff, operator training, team training, manager training, developer training, agent training, customer training, training of users, schulung, schulungen, mitarbeiterschulung, veranderungsmanagement, conduite du changement, change and adoption, training and enablement, training and upskilling, community of practice, train the trainer, culture change, hackathon, change manager, ai coach, workshop`,
    products: `change lead, adoption manager, change consultant, ai trainer, coursera, udemy, udemy business, linkedin learning, datacamp, pluralsight, deeplearning ai, nvidia dli, adoption specialist, oreilly learning, skillsoft`,
  },
  {
    costType: "contingency",
    names: `contingency, contingency reserve, contingency fund, reserve, risk reserve, budget reserve, management reserve, risk buffer, buffer, price risk reserve, unallocated reserve, gpu price contingency, puffer, risikoreserve, ruckstellung, unplanned, unforeseen, contingency buffer, safety margin`,
    heads: `contingency, reserve, buffer`,
  },
];
