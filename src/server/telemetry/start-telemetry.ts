import type { MetricReader } from '@opentelemetry/sdk-metrics';
import type { SpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Environment } from '../configuration/configuration.js';
import { globalTelemetry, SCOPE, type Telemetry } from './telemetry.js';

type Signal = 'TRACES' | 'METRICS';

/** Whether the standard variables of OpenTelemetry ask for a signal to be sent by OTLP. */
function isExported(signal: Signal, environment: Environment): boolean {
  if (environment.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return false;
  const exporter = environment[`OTEL_${signal}_EXPORTER`];
  if (exporter) return exporter === 'otlp';
  return Boolean(
    environment.OTEL_EXPORTER_OTLP_ENDPOINT || environment[`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`],
  );
}

async function resource() {
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } = await import(
    '@opentelemetry/resources'
  );
  const named = resourceFromAttributes({ 'service.name': SCOPE });
  return defaultResource()
    .merge(named)
    .merge(detectResources({ detectors: [envDetector] }));
}

async function startTraces(environment: Environment) {
  if (!isExported('TRACES', environment)) return null;
  const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const spanProcessors: SpanProcessor[] = [new BatchSpanProcessor(new OTLPTraceExporter())];
  return new BasicTracerProvider({ resource: await resource(), spanProcessors });
}

async function prometheus() {
  const { PrometheusExporter, PrometheusSerializer } = await import('@opentelemetry/exporter-prometheus');
  const reader = new PrometheusExporter({ preventServerStart: true, withoutScopeInfo: true });
  const serializer = new PrometheusSerializer(undefined, false, undefined, false, true);
  const scrape = async () => serializer.serialize((await reader.collect()).resourceMetrics);
  return { reader, scrape };
}

async function otlpReader(): Promise<MetricReader> {
  const { PeriodicExportingMetricReader } = await import('@opentelemetry/sdk-metrics');
  const { OTLPMetricExporter } = await import('@opentelemetry/exporter-metrics-otlp-http');
  return new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter() });
}

async function startMetrics(forPrometheus: boolean, environment: Environment) {
  const scraped = forPrometheus ? await prometheus() : null;
  const sent = isExported('METRICS', environment) ? await otlpReader() : null;
  const readers = [scraped?.reader ?? [], sent ?? []].flat();
  if (readers.length === 0) return null;
  const { MeterProvider } = await import('@opentelemetry/sdk-metrics');
  const provider = new MeterProvider({ resource: await resource(), readers });
  return { provider, scrape: scraped?.scrape ?? null };
}

/**
 * Starts what the settings and the standard OTEL_* variables ask for; the packages of the SDK are loaded only then. The
 * exporters read their variables (endpoint, headers, intervals) from the environment of the process.
 */
export async function startTelemetry(forPrometheus: boolean, environment: Environment): Promise<Telemetry> {
  const [traces, metrics] = [await startTraces(environment), await startMetrics(forPrometheus, environment)];
  const { meter, tracer } = globalTelemetry();
  return {
    meter: metrics?.provider.getMeter(SCOPE) ?? meter,
    tracer: traces?.getTracer(SCOPE) ?? tracer,
    scrape: metrics?.scrape ?? null,
    stop: async () => {
      await Promise.allSettled([traces?.shutdown(), metrics?.provider.shutdown()]);
    },
  };
}
