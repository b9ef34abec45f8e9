import type { Terms } from "./term";

/** What is built with AI: these words say what the money is for, not what is paid for. */
export const USE_CASE_TERMS: readonly Terms[] = [
  {
    costType: "useCases",
    heads: `detection, recognition, classification, assistant, triage, summarizer, chatbot, chat bot, voicebot, voice bot, virtual assistant, virtual agent, digital assistant, voice assistant,
      ai assistant, ai bot, sprachassistent, assistant virtuel, ai powered, ai assisted, ai enabled, ai based, ai driven,
      ki gestutzt, using ai, using ml, using machine learning, with ai, predictive, prediction, vorhersage, demand forecast, demand forecasting, sales forecasting,
      classifier, automated classification, document classification, auto tagging, recommender,
      recommendation engine, recommendation system, recommendation model, personali[sz]ation engine, summari[sz]ation, sentiment analysis, fraud detection, anomaly detection,
      defect detection, object detection, image recognition, facial recognition, face recognition, character recognition,
      image analysis, visual inspection, optical inspection, machine vision, computer vision, machine translation, natural language processing, topic modeling, entity extraction,
      information extraction, invoice capture, risk model, risk scoring, scoring model, propensity model, churn, next best action,
      route optimi[sz]ation, dynamic pricing, machine learning model, deep learning model,
      claims triage, use case, anwendungsfall`,
    withAi: `model`,
  },
];
