import type { DocumentChoice } from '../documents.js';

/** The servers that are compared. */
export const VARIANTS = ['limit', 'verbatim', 'ordinary'] as const;
export type Variant = (typeof VARIANTS)[number];

export const VARIANT_NAMES: Readonly<Record<Variant, string>> = {
  limit: 'node:http, stored bytes (the limit)',
  verbatim: 'Verbatim',
  ordinary: 'Apollo + Type-GraphQL, ordinary',
};

/** What a server needs to begin. */
export interface VariantSetting {
  /** Articles to hold. */
  readonly documents: DocumentChoice;
  /** Bodies that the limit answers with, by index of the question. */
  readonly answers: readonly string[];
}

export interface StartedVariant {
  readonly url: string;
  close(): Promise<void>;
}

/** A server and the processor time of the process it runs in. */
export interface LaunchedVariant extends StartedVariant {
  cpuMicroseconds(): Promise<number>;
}

export type Launch = (variant: Variant, setting: VariantSetting) => Promise<LaunchedVariant>;
