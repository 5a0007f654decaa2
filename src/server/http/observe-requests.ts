import {
  type Attributes,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { newReport, type OperationReport } from '../../graphql/operation-report.js';
import type { Clock } from '../limits/operation-deadline.js';
import type { Instruments } from '../telemetry/instruments.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of its GraphQL operation; stays empty when it has none. */
    report: OperationReport;
  }
}

interface Observing {
  readonly tracer: Tracer;
  readonly instruments: Instruments;
  readonly clock: Clock;
  /** Milliseconds from which on an operation is slow. */
  readonly slowOperation: number;
}

const propagator = new W3CTraceContextPropagator();

/** A part of the trace that the client began, where it did (W3C Trace Context). */
function startSpan(tracer: Tracer, { headers, method, routeOptions: { url } }: FastifyRequest): Span {
  const isTraced = headers.traceparent !== undefined;
  const parent = isTraced ? propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter) : ROOT_CONTEXT;
  return tracer.startSpan(url ? `${method} ${url}` : method, { kind: SpanKind.SERVER }, parent);
}

const httpAttributes = ({ method, routeOptions: { url } }: FastifyRequest, status: number): Attributes => ({
  'http.request.method': method,
  'http.response.status_code': status,
  ...(url && { 'http.route': url }),
});

const operationAttributes = ({ type, code }: OperationReport): Attributes => ({
  'graphql.operation.type': type ?? 'none',
  outcome: code ?? 'OK',
});

function endSpan(
  span: Span,
  attributes: Attributes,
  { documentHash, type, cost, code }: OperationReport,
): void {
  span.setAttributes(attributes);
  if (documentHash !== null) span.setAttribute('graphql.document.hash', documentHash);
  if (type !== null) span.setAttribute('graphql.operation.type', type);
  if (cost !== null) span.setAttribute('verbatim.operation.cost', cost);
  if (code !== null) {
    span.setAttribute('error.type', code);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

/**
 * A span and measures for each request, and a line in the log for each slow operation. Nothing of a query but its hash, and nothing of who
 * asks, is told to anybody.
 */
export function observeRequests(app: FastifyInstance, observing: Observing): void {
  const { tracer, instruments, clock, slowOperation } = observing;
  app.decorateRequest('report');
  app.addHook('onRequest', (request, reply, done) => {
    const begin = clock();
    const span = startSpan(tracer, request);
    const report = newReport();
    request.report = report;
    reply.raw.once('close', () => {
      const milliseconds = clock() - begin;
      const attributes = httpAttributes(request, reply.raw.statusCode);
      instruments.requests.record(milliseconds / 1_000, attributes);
      endSpan(span, attributes, report);
      if (report.documentHash === null) return;
      instruments.operations.record(milliseconds / 1_000, operationAttributes(report));
      if (report.cost !== null) instruments.costs.record(report.cost);
      if (milliseconds >= slowOperation)
        request.log.warn({ ...report, milliseconds: Math.round(milliseconds) }, 'a slow operation');
    });
    done();
  });
}
