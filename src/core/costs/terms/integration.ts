import type { Terms } from "./term";

export const INTEGRATION_TERMS: readonly Terms[] = [
  {
    costType: "data-engineering",
    names: `data engineering, data engineer, data pipeline, data preparation, data prep, data cleaning, data cleansing, data labell?ing, data labeling, data labelling, labelling, labeling, annotation, data annotation, data ingestion, data integration, etl, elt, data transformation, data migration, database migration, data moderni[sz]ation, data quality work, data curation,
      document ingestion, document processing pipeline, synthetic data, synthetic data generation, data collection, dataset creation, dataset preparation, feature engineering, data processing, data processing tools, stream processing, streaming pipeline, data sync, data connector, dataset purchase, training data, data acquisition, data platform engineering,
      data warehouse migration, knowledge base preparation, knowledge graph, chunking, ingestion pipeline, data orchestration, data quality, data quality tools, datenaufbereitung, dateningenieur, datenintegration, preparation des donnees, cdc pipeline, change data capture, data modeling, master data, crawling`,
    products: `analytics engineer, data architect, data steward pipeline, airflow, apache airflow, mwaa, managed workflows for apache airflow, cloud composer, dagster, prefect, luigi, dbt, dbt cloud, fivetran, airbyte, stitch data, informatica, talend, matillion, hevo, rivery, meltano, singer, apache nifi, nifi, apache beam, apache spark, spark cluster, apache flink, flink, kafka, apache kafka, confluent, redpanda, pulsar,
      aws glue, glue etl, glue job, glue, databrew, kinesis, amazon kinesis, kinesis firehose, amazon msk, msk, data pipeline, aws datasync, datasync, database migration service, database migration svc, aws dms, aws transfer family, aws transfer, appflow, amazon appflow, aws data exchange, data exchange, ground truth, sagemaker ground truth, mechanical turk, data wrangler, step functions data,
      azure data factory, data factory, azure event hubs, event hub, stream analytics, azure stream analytics, azure database migration, data share, azure data share, azure open datasets, cloud dataflow, dataflow, pub sub, cloud pub sub, pubsub, datastream, cloud data fusion, data fusion, dataprep, cloud dataprep, data labeling service, storage transfer service, transfer service, bigquery data transfer, dataform, data catalog pipeline,
      oci data integration, goldengate, oci streaming, streamsets, qlik replicate, striim, debezium, estuary, great expectations, soda data, monte carlo data, anomalo, bigeye, label studio, labelbox, scale ai, snorkel, snorkel ai, doccano, prodigy annotation, superannotate, v7 labs, v7 darwin, encord, appen, surge ai, toloka, sama labeling, cvat, roboflow, kili technology, dataloop, argilla,
      distilabel, cleanlab, gretel, gretel ai, mostly ai, tonic ai, ydata, sdv synthetic, faker data, unstructured io, llamaparse, llama parse, docling, firecrawl, apify, diffbot, nemo curator, data juicer, semantic segmentation editor, labelme, labelimg, metaflow, argo workflows, mage ai, kestra, pachyderm pipelines, dask, ray data, polars, hamilton dag, petl, bonobo etl, camelot, tika, bytewax, materialize, rudderstack, segment cdp,
      ascend io, y42, keboola, azkaban, oozie, couler, ploomber, snakemake, hydrosphere io, cdp implementation`,
    heads: `labelling, labeling, annotation, pipeline`,
    hints: `dataset, data cleanup, data work`,
  },
  {
    costType: "workflow-integration",
    names: `workflow integration, system integration, systems integration, erp integration, crm integration, sap integration, salesforce integration, business process integration, process integration, application integration, api integration, ai integration, llm integration, chatbot integration, integration services, integration work, integration development, integration project, integration layer, integration partner, connector development, custom connector, connectors,
      workflow automation, process automation, intelligent automation, robotic process automation, rpa, agent development, ai agent development, agent framework, chatbot development, bot development, rag development, rag implementation, rag application, ai application development, application embedding, enterprise embedding, api gateway, api management, integration platform, ipaas, middleware, enterprise service bus, event bus, message queue, message broker, workflow engine,
      legacy integration, implementation partner, implementation services, ai implementation, solution integration, integrationsarbeit, schnittstellen, prozessintegration, systemintegration, integration des systemes, copilot rollout integration, ai agent, agentic workflow, ai agents, conversational ai development, llm application, llm app development, low code automation`,
    products: `integration engineer, solution engineer, solutions engineer, solution architect, solutions architect, ai engineer, applied ai engineer, llm engineer, ai developer, ai consultant, ai consulting, ai consultancy, systems integrator, integration developer, integration consultant, full stack developer ai, automation engineer, rpa developer, langchain, langgraph, llamaindex, llama index, haystack, semantic kernel, autogen, crewai, dify, flowise, langflow, embedchain, dspy, botpress, rasa, microsoft bot framework,
      mulesoft, boomi, workato, zapier, make com, n8n, tray io, snaplogic, celigo, jitterbit, sap btp, sap integration suite, tibco, webmethods, uipath, automation anywhere, blue prism, power automate, power apps, power platform, logic apps, azure logic apps, service bus, azure service bus, event grid, azure event grid, azure api management, api center, azure api center, api apps, azure relay, azure communication services integration, eventbridge, amazon eventbridge,
      step functions, aws step functions, amazon mq, amazon sqs, sqs, amazon sns, sns, simple queue service, simple notification service, amazon api gateway, aws appsync, appsync, amazon swf, simple workflow service, cloud tasks, cloud scheduler, cloud workflows, google workflows, eventarc, apigee, cloud endpoints, oci integration, oracle integration cloud, oracle integration, azure automation, rabbitmq, temporal io, temporal cloud, camunda, pega, appian,
      bedrock agents, vertex ai agent builder, agent builder, azure ai agent service, model context protocol, mcp server, composio, pipedream, retool, streamlit, gradio, chainlit, vercel, superagent, openagents, fastgpt, ragflow, anythingllm, quivr, guidance ai, promptflow, prompt flow, a2i, amazon a2i, augmented ai, human in the loop, shotstack, griptape, vdp, instill ai, autogpt, babyagi, letta, memgpt, mem0`,
    heads: `integration, automation, workflow`,
    hints: `connector, implementation, rollout, webhook`,
  },
  {
    costType: "workflow-integration",
    also: "model-api",
    hints: `api`,
  },
  {
    costType: "mlops-work",
    names: `mlops work, mlops engineering, mlops engineer, llmops engineer, mlops team, mlops services, mlops consulting, mlops support, ml operations, model operations, modelops, model deployment, deployment pipeline, ci cd, cicd, continuous integration, continuous delivery, ci cd pipeline, version control, model versioning, rollback, model release, model lifecycle management, mlops setup, mlops implementation, production support for models, ai operations, ai ops engineer`,
    products: `ml engineer, machine learning engineer, ml ops engineer, platform engineer, devops engineer, site reliability engineer, sre, ml infrastructure engineer, cloud engineer, ai platform engineer, jenkins, github actions, gitlab ci, circleci, argo cd, argocd, azure devops, azure pipelines, managed devops pool, codepipeline, aws codepipeline, codebuild, aws codebuild, codedeploy, aws codedeploy, codecommit, codestar, codeartifact, codecatalyst,
      cloud build, cloud deploy, terraform, terraform cloud, pulumi, ansible, helm chart, harness ci, buildkite, teamcity, octopus deploy, gitlab, bitbucket pipelines, oci devops, cloudformation, aws cloudformation, service catalog, azure deployment environments, azure dev test labs, github enterprise, github, cloud source repositories, azure lab services, opsworks, aws proton`,
    hints: `devops, deployment, release management`,
  },
  {
    costType: "mlops-work",
    also: "mlops-platform",
    // "MLOps" alone goes to integration (B:8, 66); so do tracking and versioning (B:67), though their tools are platforms.
    names: `mlops, llmops, ml ops, llm ops, aiops, fmops, genaiops`,
    products: `mlflow, weights and biases, weights biases, wandb, neptune ai, comet, comet ml, cometml, dvc, data version control, aim stack, sacred, guild ai, dagshub, pachyderm, clearml, agenta`,
  },
  {
    costType: "pipeline-monitoring",
    names: `pipeline monitoring, production monitoring, observability, data observability, application monitoring, system monitoring, infrastructure monitoring, logging and monitoring, monitoring and alerting, monitoring and logging, alerting, tracing, log management, incident response tooling, on call, uptime monitoring, data pipeline monitoring, log analytics, performance monitoring, service monitoring, monitoring tool, observability tool, observability platform, monitoring platform`,
    products: `datadog, new relic, dynatrace, splunk, grafana, grafana cloud, prometheus, amazon prometheus, managed grafana, elastic observability, elastic apm, honeycomb, sentry, pagerduty, opsgenie, appdynamics, sumo logic, logz io, better stack, cloudwatch, amazon cloudwatch, aws x ray, xray tracing, azure monitor, application insights, azure log analytics, cloud monitoring, cloud logging, stackdriver, cloud trace, google cloud operations,
      opentelemetry, jaeger tracing, chronosphere, lightstep, zabbix, nagios, kibana, loki logs, oci monitoring, oci logging, logging analytics, amazon devops guru, devops guru, custom log data, alarm metric, openllmetry, traceloop, lunary`,
    heads: `monitoring`,
    hints: `logging, log ingestion`,
  },
  {
    costType: "shared-components",
    names: `shared component, reusable component, shared platform component, shared library, shared services layer, component library, reusable module, reusable accelerators, common components, shared connectors, shared infrastructure layer, platform team, core ai platform team, internal ai platform, ai centre of excellence platform, shared tooling, common services, prompt and component library, ai sdk, internal sdk, reference architecture, template library, starter kit, shared authentication layer, gemeinsame komponenten`,
  },
  {
    costType: "rework",
    names: `rework, integration rework, late integration fixes, remediation, technical debt, tech debt, refactoring, bug fixing, bug fixes, retrofit, retrofitting, re integration, re engineering, defect fixing, redesign, hardening after pilot, post launch fixes, nacharbeit, rebuild, code cleanup`,
    heads: `rework, remediation, refactoring`,
  },
  {
    costType: "coordination",
    names: `coordination, cross functional coordination, ai programme management, ai program management, ai program manager, ai programme manager, ai project manager, ai project management, ai pmo, ai product manager, ai product owner, steering and coordination, cross team coordination, stakeholder alignment, ai programme office, ai program office, transformation office, ai delivery manager, alignment workshops, koordination, projektkoordination ki, ai center of excellence, ai cent[er][re] of excellence, ai coe, programme coordination`,
    products: `scrum master, program manager, programme manager, delivery manager, release train engineer, pmo`,
    heads: `coordination`,
  },
];
