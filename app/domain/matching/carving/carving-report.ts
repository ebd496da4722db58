export type CarvingReport = { placeholder: never }
