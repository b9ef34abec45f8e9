/** From least to most severe. */
export const SEVERITIES = ["info", "warning", "serious", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];
