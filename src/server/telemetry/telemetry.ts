import { type Meter, metrics, type Tracer, trace } from '@opentelemetry/api';

/** Where measures and traces go, by OpenTelemetry. */
export interface Telemetry {
  readonly meter: Meter;
  readonly tracer: Tracer;
  /** All measures in the text format of Prometheus; null where they are not kept for it. */
  readonly scrape: (() => Promise<string>) | null;
  /** Sends what was not sent yet. */
  stop(): Promise<void>;
}

export const SCOPE = 'verbatim';

/** Of a process that has set up OpenTelemetry for itself: its providers; else nothing is measured. */
export const globalTelemetry = (): Telemetry => ({
  meter: metrics.getMeter(SCOPE),
  tracer: trace.getTracer(SCOPE),
  scrape: null,
  stop: async () => {},
});
