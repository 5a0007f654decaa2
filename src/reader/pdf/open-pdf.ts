import type { PdfDocument, PdfItem, PdfPage } from './pdf-document.js';
import { hasStreamBomb } from './stream-bombs.js';

/** Pages and stretches of letters that are read of one document. */
const MOST_PAGES = 5000;
const MOST_ITEMS = 3_000_000;

interface PdfjsItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** The errors of pdf.js that a person can do something about. */
const REASONS: Readonly<Record<string, string>> = {
  PasswordException: 'is encrypted; save it without its password first',
  InvalidPDFException: 'is no PDF that can be read',
};

/** Why a PDF cannot be read; the message goes on from 'today.pdf: ...'. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
}

/** Upright text only: what runs up the side of a page is no line of it. */
function itemOf({ str, transform, width, height }: PdfjsItem, offset: number): PdfItem | null {
  const [a = 0, b = 0, , d = 0, left = 0, baseline = 0] = transform;
  const isUpright = Math.abs(b) <= Math.abs(a) / 4 && a > 0;
  const places = [left, baseline, width, height, d];
  if (str.trim() === '' || !isUpright || !places.every(Number.isFinite)) return null;
  return {
    text: str,
    offset,
    left,
    right: left + Math.abs(width),
    baseline,
    size: Math.abs(height || d) || 1,
  };
}

/** @throws PdfError when it is encrypted or no PDF */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  if (hasStreamBomb(bytes))
    throw new PdfError('expands to more than 200 times its size, as no document does');
  // pdf.js is large and few documents need it: it is loaded with the first.
  const { getDocument } = (await import('unpdf/pdfjs')) as unknown as Pdfjs;
  const options = { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 };
  const task = getDocument({ data: Uint8Array.from(bytes), ...options });
  try {
    const document = await task.promise;
    return await read(document);
  } catch (error) {
    throw explained(error);
  } finally {
    await task.destroy();
  }
}

function explained(error: unknown): PdfError {
  if (error instanceof PdfError) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return new PdfError(REASONS[name] ?? `cannot be read (${message})`);
}

/** What is used of pdf.js; the types that the package ships name files that it does not. */
interface Pdfjs {
  getDocument(options: object): { readonly promise: Promise<PdfjsDocument>; destroy(): Promise<void> };
}

interface PdfjsPage {
  getViewport(options: { scale: number }): { readonly height: number };
  getTextContent(): Promise<{ readonly items: readonly PdfjsItem[] }>;
  cleanup(): void;
}

interface PdfjsDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfjsPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}

async function read(document: PdfjsDocument): Promise<PdfDocument> {
  if (document.numPages > MOST_PAGES)
    throw new PdfError(`has more than ${MOST_PAGES} pages, the most that are read of one document`);
  const [texts, pages, failures]: [string[], PdfPage[], { number: number; reason: string }[]] = [[], [], []];
  let [size, count] = [0, 0];
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await pageOf(await document.getPage(number), number, size);
      texts.push(page.text);
      size += page.text.length;
      count += page.items.length;
      pages.push(page);
    } catch (error) {
      failures.push({ number, reason: explained(error).message });
    }
    if (count > MOST_ITEMS) throw new PdfError('has more pieces of text than are read of one document');
  }
  return { text: texts.join(''), pages, failures, ...(await infoOf(document)) };
}

async function pageOf(
  page: PdfjsPage,
  number: number,
  start: number,
): Promise<PdfPage & { readonly text: string }> {
  const { items } = await page.getTextContent();
  const { height } = page.getViewport({ scale: 1 });
  const [texts, placed]: [string[], PdfItem[]] = [[], []];
  let offset = start;
  for (const item of items) {
    const found = itemOf(item, offset);
    if (found !== null) placed.push(found);
    const text = item.hasEOL ? `${item.str}\n` : item.str;
    texts.push(text);
    offset += text.length;
  }
  page.cleanup();
  return { number, height, start, items: placed, text: texts.join('') };
}

async function infoOf(document: PdfjsDocument) {
  const { info } = await document.getMetadata().catch(() => ({ info: {} as Record<string, unknown> }));
  const said = (name: string): string | null => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return {
    title: said('Title'),
    author: said('Author'),
    created: said('CreationDate'),
    modified: said('ModDate'),
  };
}
