/** A stretch of letters as pdf.js places it; points from the lower left corner of the page. */
export interface PdfItem {
  readonly text: string;
  /** Offset in the text of the document: the items of its pages laid end to end, a line feed behind those that end a line. */
  readonly offset: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of its letters. */
  readonly size: number;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  /** Its text begins here in the text of the document. */
  readonly start: number;
  readonly items: readonly PdfItem[];
}

/** What is read of a PDF. */
export interface PdfDocument {
  /** What offsets count in. */
  readonly text: string;
  readonly pages: readonly PdfPage[];
  /** Pages that could not be read, by number, and why. */
  readonly failures: readonly { readonly number: number; readonly reason: string }[];
  readonly title: string | null;
  readonly author: string | null;
  /** As written: 'D:20260304100000+02'00'. */
  readonly created: string | null;
  readonly modified: string | null;
}
