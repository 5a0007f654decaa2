import { zipOf } from './zip-writer.js';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** The text of 'word/document.xml'. */
export const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>${body}<w:sectPr><w:pgSz w:w="11906"/></w:sectPr></w:body></w:document>`;

/** A paragraph of one run, in a style by its id. */
export const wordParagraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const style = (id: string, name: string, rest = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;

const STYLES = `<w:styles ${NAMESPACES}>${[
  style('Titel', 'Title'),
  style('berschrift2', 'heading 2'),
  style('Zitat', 'Quote'),
  style('Beschriftung', 'caption'),
  style('Listenabsatz', 'List Paragraph'),
  style('Eigen', 'Our subheading', '<w:basedOn w:val="berschrift2"/>'),
  style('Kreis', 'Round', '<w:basedOn w:val="Kreis"/>'),
].join('')}</w:styles>`;

/** A Word document whose body is given as markup. */
export const docxOf = (body: string, properties = ''): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'docProps/core.xml', content: `<cp:coreProperties>${properties}</cp:coreProperties>` },
    { name: 'word/document.xml', content: documentXml(body) },
    { name: 'word/styles.xml', content: STYLES },
  ]);
