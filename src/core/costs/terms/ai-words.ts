/** Words by which a phrase speaks of AI; same format as a list of terms. */
export const AI_WORDS = `ai, a i, ki, ia, ml, llm, slm, genai, gen ai, gpt, chatgpt, generative, machine learning, deep learning,
  artificial intelligence, intelligence artificielle, inteligencia artificial, kunstliche intelligenz, maschinelles lernen,
  apprentissage automatique, aprendizaje automatico, language model, foundation model, sprachmodell, agentic, rag, prompt, copilot,
  chatbot, voicebot, virtual assistant, virtual agent, openai, anthropic, claude, gemini, mistral, hugging face, bedrock, vertex,
  ml model, ai model, llmops, mlops, model`;
