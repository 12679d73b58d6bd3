export * from './analyses.ts';
export * from './articles.ts';
export * from './attributions.ts';
export * from './engines.ts';
export * from './findings.ts';
export * from './outlets.ts';
export * from './scores.ts';
export * from './targets.ts';
